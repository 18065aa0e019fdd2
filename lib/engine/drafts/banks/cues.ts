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
    "10 compliance gdpr hipaa sox kyc aml audit regulation data_protection data_privacy risk_assessment accreditation privacy_policy safety_inspection safety_rule 5 policy regulatory safety license legal privacy risk control standard inspection hygiene | 8 audit 5 inspect comply ensure 3 enforce",
  ],
  [
    "migrations",
    "10 migration cutover replatforming re-platforming legacy_system legacy_software system_upgrade data_conversion data_transfer erp_implementation erp_rollout 5 legacy erp database server cloud platform 4 upgrade 3 system record | 9 migrate replatform re-platform decommission 5 upgrade convert transfer switch 4 move consolidate",
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
    "10 stand-up standup retrospective scrum_ceremony agile_ceremony sprint_ceremony sprint_planning sprint_review sprint_goal scrum_master daily_scrum scrum_meeting pi_planning agile_coach 5 sprint scrum agile kanban velocity | 4 facilitate",
  ],
  [
    "testing",
    "10 regression uat qa test_case test_plan test_suite test_script test_strategy test_automation test_coverage test_data test_framework test_result quality_assurance acceptance_test acceptance_testing unit_test automated_test bug_report load_test penetration_test smoke_test integration_test test_execution manual_testing software_testing regression_test defect_report 6 testing 5 defect bug firmware verification validation 4 api software functionality website 3 database backend frontend release build app application feature module web quality usability portal | 5 test retest 4 validate verify 3 automate reproduce check",
  ],
  [
    "research",
    "10 user_research usability usability_test user_interview customer_interview focus_group persona user_test user_testing customer_research market_research ethnography journey_map journey_mapping customer_journey user_study diary_study customer_survey user_survey user_feedback customer_feedback product_discovery consumer_research 6 survey questionnaire 5 interview feedback research discovery 4 insight need 3 customer user client buyer shopper patient member subscriber tenant student parent visitor guest resident | 6 interview survey 5 poll shadow research 3 observe gather collect",
  ],
  [
    "requirements",
    "10 requirement functional_spec functional_specification business_need user_need use_case prd brd business_rule scope_document frs srs 7 specification 5 spec scope gap_analysis | 9 elicit 4 gather clarify translate specify document capture",
  ],
  [
    "training",
    "10 training curriculum curricula lesson training_session trainee training_program training_material learning_path workshop_series 6 workshop course tutorial apprentice 5 class module new_hire new_staff new_employee student pupil 4 onboarding 3 @ staff employee team user volunteer new | 8 teach tutor 7 instruct 6 train coach mentor educate 5 onboard 3 facilitate",
  ],
  [
    "support",
    "10 customer_support customer_service support_ticket help_desk helpdesk call_center call_centre contact_center contact_centre customer_inquiry customer_complaint customer_issue customer_question customer_query service_desk live_chat technical_support support_request 6 ticket inquiry enquiry complaint 5 query refund 4 call chat question phone 3 customer client guest caller shopper email issue interaction problem passenger | 5 answer respond reply assist 4 resolve troubleshoot escalate 3 handle help serve",
  ],
  [
    "campaigns",
    "10 campaign social_media seo sem ppc newsletter email_marketing content_marketing content_strategy content_calendar advertising ad_spend google_ads paid_search influencer media_plan brand_awareness press_release marketing_material marketing_plan organic_traffic blog_post copywriting digital_marketing 6 marketing ad advert fundraising flyer brochure 5 brand promotion blog outreach 4 content audience traffic subscriber email | 8 advertise market 4 promote",
  ],
  [
    "sales",
    "10 lead_generation product_demo sales_team sales_pipeline sales_target quota presales pre-sales account_management upsell upselling cold_call prospect prospecting sales_call sales_deck key_account business_development 7 sale sales crm 6 deal demo renewal 5 account pipeline proposal territory pitch 4 quote buyer 3 client store | 8 sell upsell prospect cross-sell 5 pitch 4 quote 3 close win",
  ],
  [
    "reporting",
    "10 dashboard scorecard weekly_report monthly_report quarterly_report status_report management_report kpi_report status_update board_report annual_report daily_report sales_report 7 report reporting 6 tableau power_bi kpi 5 presentation spreadsheet slide 4 metric statistic deck figure | 5 report present 4 compile track 3 prepare publish monitor chart",
  ],
  [
    "analysis",
    "10 data_analysis forecast forecasting predictive_model cohort_analysis a/b_test ab_test financial_model statistical_model data_set dataset business_intelligence trend_analysis cost_analysis cost-benefit market_analysis competitive_analysis competitor_analysis data_science 7 analytics sql_query segmentation 6 analysis experiment 5 data insight trend sql variance funnel statistic 4 model figure excel 3 sales behavior behaviour metric spending cost churn usage result pattern market price demand performance | 8 forecast segment 5 analyze model benchmark 4 calculate measure 3 compare evaluate study",
  ],
  [
    "design",
    "10 wireframe mockup mock-up figma ux ui ui/ux ux/ui user_interface user_experience visual_design design_system interaction_design graphic_design product_design brand_identity style_guide storyboard 8 prototype 6 design layout logo illustration 5 screen sketch poster packaging 4 flow website icon signage 3 page app site checkout onboarding form | 8 wireframe 7 prototype illustrate 6 design redesign sketch",
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
    "10 data_pipeline web_application web_app mobile_app microservice codebase internal_tool sdk source_code web_page etl recommendation_engine billing_service 7 feature api backend frontend integration 6 app software code website chatbot 5 platform script module widget portal 4 database component service site plugin tool 3 application page architecture library engine | 8 refactor code 5 program deploy architect integrate 4 build develop implement ship engineer 3 create release",
  ],
  [
    "delivery",
    "10 project_timeline project_plan project_schedule milestone project_delivery program_increment project_management release_train delivery_schedule resource_planning project_manager cross-team_dependency 7 timeline dependency 6 deadline logistics 5 project delivery schedule scheduling 4 squad coordination program 3 plan budget shipment crew | 5 coordinate schedule reschedule 4 deliver plan 3 manage track oversee run lead",
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
