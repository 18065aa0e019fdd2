import type { Activity } from "../activities";

/**
 * What tells an activity, in tenths of what is enough: things (a "_" joins two words side by side,
 * "@" is whoever holds a job) and, after the bar, what is done. Things are in the singular, acts in
 * their base form. A word that many trades have tells an activity only beside another of its own.
 * More particular activities come first: they win a tie.
 */
export const CUES: readonly (readonly [Activity, string])[] = [
  [
    "incidents",
    "10 incident outage postmortem post-mortem downtime root_cause on_call on-call oncall hotfix production_issue production_bug service_disruption disaster_recovery 5 failure alert rollback breakdown | 5 triage troubleshoot restore 3 resolve handle",
  ],
  [
    "pricing",
    "10 pricing price tariff rate_card price_list monetization monetisation 5 discount markdown margin | 9 price reprice 5 discount bundle",
  ],
  [
    "compliance",
    "10 compliance gdpr hipaa sox kyc aml audit regulation data_protection risk_assessment accreditation 5 policy regulatory safety license legal privacy risk control standard inspection hygiene | 8 audit 5 inspect comply ensure 3 enforce",
  ],
  [
    "migrations",
    "10 migration cutover replatforming re-platforming system_upgrade data_conversion data_transfer 8 erp 5 legacy database server cloud platform 4 upgrade 3 system record | 9 migrate replatform re-platform decommission 5 upgrade convert transfer switch 4 move consolidate",
  ],
  [
    "vendors",
    "10 vendor supplier procurement rfp tender contractor subcontractor outsourcing third-party third_party service_provider purchase_order purchasing 6 sourcing 5 contract agency 3 bid | 9 procure 5 source purchase negotiate renegotiate",
  ],
  [
    "launch",
    "10 go-live go_live go-to-market gtm rollout roll-out product_launch release_plan release_planning beta_program pilot_program rolled_out launch 5 pilot beta opening 4 release 3 store | 8 launch 5 release pilot 3 open",
  ],
  [
    "backlog",
    "10 backlog user_story user-story acceptance_criteria jira_ticket jira_board story_map story_mapping grooming epics 8 epic feature_request 6 jira ticket_queue 4 feature refinement prioritization prioritisation | 5 prioritize groom refine 3 split",
  ],
  [
    "roadmap",
    "10 roadmap product_strategy product_vision okr quarterly_planning quarterly_plan product_direction strategic_plan strategic_planning product_portfolio product_lifecycle 4 strategy vision initiative quarterly investment | 4 define shape",
  ],
  [
    "ceremonies",
    "10 stand-up standup retrospective sprint_planning sprint_goal scrum_master daily_scrum pi_planning agile_coach 5 sprint scrum agile kanban velocity 4 ceremony 3 review meeting | 4 facilitate",
  ],
  [
    "testing",
    "10 regression uat qa test_case test_plan test_suite test_script test_strategy test_automation test_coverage test_data test_framework test_result quality_assurance test_execution 6 testing 5 test automated unit load smoke penetration integration acceptance defect bug firmware verification validation 4 api software functionality website 3 database backend frontend release build app application feature module web quality usability portal | 5 test retest 4 validate verify 3 automate reproduce check",
  ],
  [
    "research",
    "10 usability focus_group persona user_test user_testing market_research ethnography journey_map journey_mapping customer_journey user_study diary_study product_discovery 6 survey questionnaire 5 interview feedback research discovery 4 insight need 3 customer consumer user client buyer shopper patient member subscriber tenant student parent visitor guest resident | 6 interview survey 5 poll shadow research 3 observe gather collect",
  ],
  [
    "requirements",
    "10 requirement business_need user_need use_case prd brd business_rule scope_document frs srs 7 specification 5 spec scope 3 functional gap_analysis | 9 elicit 4 gather clarify translate specify document capture",
  ],
  [
    "training",
    "10 training curriculum curricula lesson trainee learning_path 6 workshop course tutorial apprentice 5 class module new_hire new_staff new_employee student pupil 4 onboarding 3 @ staff employee team user volunteer new | 8 teach tutor 7 instruct 6 train coach mentor educate 5 onboard 3 facilitate",
  ],
  [
    "support",
    "10 customer_support customer_service help_desk helpdesk call_center call_centre contact_center contact_centre customer_issue customer_question service_desk live_chat technical_support support_request 6 ticket inquiry enquiry complaint 5 query refund 4 call chat question phone 3 customer client guest caller shopper email issue interaction problem passenger | 5 answer respond reply assist 4 resolve troubleshoot escalate 3 handle help serve",
  ],
  [
    "campaigns",
    "10 campaign social_media seo sem ppc newsletter content_strategy content_calendar advertising ad_spend google_ads paid_search influencer media_plan brand_awareness press_release marketing_material marketing_plan organic_traffic blog_post copywriting 6 marketing ad advert fundraising flyer brochure 5 brand promotion blog outreach 4 content digital audience traffic subscriber email | 8 advertise market 4 promote",
  ],
  [
    "sales",
    "10 lead_generation product_demo sales_team sales_target quota presales pre-sales account_management upsell upselling cold_call prospect prospecting sales_call sales_deck key_account business_development 7 sale sales crm 6 deal demo renewal 5 account pipeline proposal territory pitch 4 quote buyer 3 client store | 8 sell upsell prospect cross-sell 5 pitch 4 quote 3 close win",
  ],
  [
    "reporting",
    "10 dashboard scorecard status_update 7 report reporting 6 tableau power_bi kpi 5 presentation spreadsheet slide 4 metric statistic deck figure | 5 report present 4 compile track 3 prepare publish monitor chart",
  ],
  [
    "analysis",
    "10 forecast forecasting a/b_test ab_test data_set dataset business_intelligence cost-benefit data_science 7 analytics sql_query segmentation 6 analysis experiment 5 cohort data insight trend sql variance funnel statistic 4 model financial statistical predictive figure excel 3 competitor competitive sales behavior behaviour metric spending cost churn usage result pattern market price demand performance | 8 forecast segment 5 analyze model benchmark 4 calculate measure 3 compare evaluate study",
  ],
  [
    "design",
    "10 wireframe mockup mock-up figma ux ui ui/ux ux/ui user_interface user_experience design_system product_design brand_identity style_guide storyboard 8 prototype 6 design layout logo illustration 5 screen sketch poster packaging 4 graphic visual interaction flow website icon signage 3 page app site checkout onboarding form | 8 wireframe 7 prototype illustrate 6 design redesign sketch",
  ],
  [
    "documentation",
    "10 documentation wiki knowledge_base user_guide user_manual release_note sop operating_procedure technical_writing help_article runbook help_center how-to 7 handbook 6 playbook faq 5 guide manual document instruction 4 article procedure template | 6 document 4 author 3 write draft rewrite edit maintain",
  ],
  [
    "process",
    "10 process_improvement process_flow business_process continuous_improvement process_automation back_office process_mapping six_sigma 8 workflow 6 bottleneck 5 process efficiency turnaround lean procedure 4 approval inventory handoff throughput 3 step operation queue intake invoicing waste stock | 8 streamline 5 automate standardize 4 optimize simplify 3 improve redesign map eliminate",
  ],
  [
    "features",
    "10 data_pipeline web_application microservice codebase internal_tool sdk source_code etl 7 feature api backend frontend integration 6 app software code website chatbot 5 platform script module widget portal 4 database component service site plugin tool 3 mobile web application page architecture library engine | 8 refactor code 5 program deploy architect integrate 4 build develop implement ship engineer 3 create release",
  ],
  [
    "delivery",
    "10 milestone program_increment project_management release_train delivery_schedule resource_planning project_manager cross-team_dependency 7 timeline dependency 6 deadline logistics 5 project delivery schedule scheduling 4 squad coordination program 3 plan budget shipment crew | 5 coordinate schedule reschedule 4 deliver plan 3 manage track oversee run lead",
  ],
  [
    "leading",
    "10 direct_report headcount performance_review team_lead team_leader 8 recruitment hiring 6 candidate intern crew rota 5 team staff shift department 4 @ employee people volunteer | 7 hire recruit supervise 5 lead manage head staff delegate 4 direct oversee interview appraise 3 coach mentor",
  ],
  [
    "stakeholders",
    "10 stakeholder steering_committee liaison relationship_management client_relationship cross-functional_team 6 steering relationship alignment 4 executive leadership partner department communication meeting sponsor 3 team client partnership | 8 liaise 6 mediate 5 align collaborate communicate interact partner cooperate 4 work meet 3 negotiate facilitate present build",
  ],
];

/** Pairs whose second word is of another trade: the thing they name tells nothing here. */
export const OTHERS =
  "dietary_requirement visa_requirement blood_test blood_sample data_entry sign_language sales_tax cover_letter job_application bug_spray price_tag service_dog launch_pad support_group fire_drill";
