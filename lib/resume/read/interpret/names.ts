/** What tells a job title, an organization and a place apart: words, by where they stand. */

const listed = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Words that end (or open) a job title. */
const TITLE_WORDS = listed(`
  engineer developer programmer architect analyst manager director owner lead leader head chief officer
  president vp svp evp ceo cto cfo coo cio cpo cmo founder co-founder cofounder partner principal
  consultant coordinator co-ordinator specialist associate assistant intern internship trainee apprentice
  administrator designer researcher scientist strategist planner marketer recruiter executive
  representative rep agent adviser advisor supervisor superintendent foreman technician operator
  teacher instructor tutor trainer lecturer professor counselor counsellor facilitator mentor coach
  nurse physician doctor paramedic pharmacist therapist caregiver carer accountant auditor bookkeeper
  controller treasurer secretary receptionist clerk cashier barista server waiter waitress bartender host
  chef cook driver courier dispatcher warehouse picker buyer merchandiser salesperson seller producer
  editor writer copywriter journalist reporter translator interpreter photographer artist musician
  vocalist singer actor dancer librarian curator docent steward attendant guard soldier sergeant
  lieutenant captain pilot mechanic electrician plumber carpenter welder machinist tester volunteer
  fellow member contributor maintainer chair chairperson chairman delegate ambassador organizer
  freelance freelancer contractor contract self-employed scrum master pm po ba qa sre sdet dba student
  attorney lawyer paralegal solicitor barrister underwriter broker trader banker actuary economist
  statistician evangelist advocate generalist expert practitioner professional staff aide helper scribe
  guide midwife dentist optician radiographer dietitian dietician physiotherapist psychologist veterinarian
  gardener florist baker butcher barber hairdresser stylist decorator joiner roofer plasterer mason painter
  sailor purser cadet cleaner janitor caretaker porter concierge nanny player violinist cellist pianist
  organist conductor composer presenter columnist blogger proofreader archivist conservator geologist
  biologist chemist physicist mathematician ecologist botanist astronomer geographer archaeologist
  anthropologist sociologist historian linguist pastor priest chaplain farmer fisherman forester ranger
  firefighter policeman policewoman detective gamekeeper beekeeper tailor seamstress jeweler goldsmith
  scheduler estimator inspector surveyor adjuster examiner investigator detective deputy registrar dean
  provost bursar retoucher animator illustrator modeler moderator liaison promoter`);

/** Words that open a title before its noun: "Lead Vocalist", "Senior …". */
const TITLE_OPENERS =
  listed(`senior junior sr sr. jr jr. lead principal staff chief head associate assistant deputy
  vice managing acting interim graduate trainee product project program programme software business data
  customer marketing sales operations technical full-stack frontend backend front-end back-end quality`);

/** Words that end an organization's name, legal forms first. */
const ORGANIZATION_WORDS = listed(`
  inc llc ltd limited gmbh plc corp corporation company co ag sa srl bv nv oy ab as pty llp lp kg se
  sarl sas spa sro doo ou oü oyj asa aps kft zrt rt ltda eirl oo ooo pvt bhd sdn kk mbh ug ev ek vof
  group holdings industries enterprises ventures partners associates bank university college school
  institute academy hospital clinic health healthcare labs lab laboratory laboratories systems solutions
  technologies technology tech consulting consultancy consultants agency foundation nonprofit council
  ministry department studio studios retail logistics financial finance insurance media software services
  museum gallery library theatre theater opera chorale orchestra conservatory church society association
  federation union trust club store stores shop market supermarket restaurant hotel hotels airlines
  airways motors automotive energy power utilities water pharma pharmaceuticals biotech foods brewery
  bakery farms press publishing publishers news times journal digital interactive games gaming
  international worldwide global networks network telecom telecommunications mobile cloud analytics
  robotics aerospace defense defence navy army force police government county city state center centre
  district authority commission committee office bureau firm chambers capital investments securities
  properties estates realty construction builders manufacturing works mills factory textiles apparel
  sons brothers bros fashion cosmetics travel tours events entertainment pictures records music sports fitness startup`);

const CORE_ORGANIZATION =
  listed(`inc llc ltd limited gmbh plc corp corporation company co ag srl bv pty llp sarl sro doo
  kft oyj ltda pvt mbh
  university college school institute academy hospital bank museum foundation council ministry labs
  systems solutions technologies group`);

const COUNTRIES = listed(`
  usa us u.s. u.s.a. uk u.k. england scotland wales ireland britain germany deutschland france spain italy
  portugal netherlands belgium luxembourg switzerland austria denmark sweden norway finland iceland poland
  czechia slovakia hungary romania bulgaria greece turkey ukraine russia estonia latvia lithuania croatia
  slovenia serbia india pakistan bangladesh nepal china japan korea taiwan singapore malaysia indonesia
  thailand vietnam philippines australia canada mexico brazil argentina chile colombia peru egypt nigeria
  barbados jamaica bahamas trinidad tobago guyana haiti cuba panama ecuador bolivia paraguay uruguay
  venezuela guatemala honduras nicaragua belize suriname grenada dominica albania kosovo macedonia montenegro
  bosnia moldova belarus georgia armenia azerbaijan kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan
  mongolia afghanistan iran iraq syria yemen oman libya algeria sudan somalia eritrea djibouti uganda rwanda
  burundi tanzania zambia zimbabwe malawi mozambique angola namibia botswana lesotho eswatini madagascar
  mauritius seychelles comoros cameroon gabon congo chad niger mali senegal gambia guinea liberia togo benin
  mauritania myanmar laos cambodia brunei bhutan maldives fiji samoa tonga vanuatu liechtenstein monaco andorra
  kenya ghana ethiopia morocco tunisia israel uae qatar bahrain kuwait jordan lebanon emirates cyprus malta
  california texas ontario quebec bavaria florida massachusetts washington oregon illinois`);
const COUNTRY_PAIRS =
  listed(`united_kingdom united_states south_africa new_zealand saudi_arabia sri_lanka
  czech_republic hong_kong south_korea costa_rica united_emirates northern_ireland new_york`);

const STATES =
  listed(`AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
  NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NSW VIC QLD UK US USA UAE EU`);

/** Cities that people write without their country. */
const CITIES = listed(`
  london leeds manchester birmingham bristol glasgow edinburgh liverpool sheffield cardiff belfast dublin cork
  cambridge oxford york reading newcastle nottingham berlin hamburg munich münchen cologne köln frankfurt
  stuttgart düsseldorf leipzig dresden vienna wien zurich zürich geneva basel paris lyon marseille toulouse
  bordeaux lille nantes madrid barcelona valencia sevilla lisbon lisboa porto rome roma milan milano turin
  amsterdam rotterdam utrecht eindhoven brussels antwerp ghent copenhagen stockholm gothenburg oslo bergen
  helsinki warsaw kraków krakow wrocław gdańsk prague brno budapest bucharest cluj sofia athens thessaloniki
  istanbul ankara kyiv lviv tallinn riga vilnius zagreb belgrade ljubljana bangalore bengaluru mumbai delhi
  hyderabad pune chennai kolkata karachi lahore dhaka tokyo osaka kyoto seoul beijing shanghai shenzhen
  singapore jakarta bangkok hanoi manila sydney melbourne brisbane perth auckland wellington toronto montreal
  göteborg malmö uppsala aarhus odense trondheim stavanger turku tampere espoo tartu kaunas gdynia poznań
  łódź katowice ostrava plzeň bratislava košice graz linz salzburg bern lausanne bonn dortmund essen
  hannover nuremberg nürnberg bremen mannheim karlsruhe rennes strasbourg nice grenoble montpellier
  bilbao málaga zaragoza coimbra braga turin torino naples napoli bologna florence firenze genoa palermo
  haarlem leiden groningen tilburg bruges leuven odessa odesa kharkiv dnipro minsk moscow tbilisi yerevan
  baku almaty tashkent izmir bursa haifa jerusalem amman beirut cairo alexandria tunis rabat algiers
  kampala kigali lusaka harare durban abuja ibadan kumasi dakar abidjan ahmedabad jaipur kochi noida
  gurgaon gurugram chandigarh lucknow nagpur indore coimbatore islamabad colombo kathmandu surabaya cebu
  guangzhou hangzhou chengdu nanjing wuhan taipei hsinchu busan nagoya fukuoka yokohama adelaide canberra
  hobart christchurch dunedin winnipeg edmonton halifax québec quebec victoria saskatoon sacramento tampa
  charlotte raleigh durham columbus cleveland cincinnati milwaukee indianapolis louisville memphis tucson
  albuquerque omaha tulsa baltimore richmond buffalo rochester anchorage honolulu guadalajara monterrey
  bogotá bogota medellín medellin lima quito santiago montevideo caracas recife curitiba brasília
  southampton portsmouth brighton plymouth exeter bath leicester coventry hull derby swansea aberdeen
  dundee inverness galway limerick swindon norwich ipswich
  vancouver ottawa calgary chicago boston seattle austin dallas houston denver atlanta miami philadelphia
  phoenix portland detroit minneapolis pittsburgh nashville orlando brooklyn oakland lagos nairobi accra cairo
  johannesburg casablanca dubai doha riyadh`);
const CITY_PAIRS =
  listed(`new_york san_francisco los_angeles san_diego san_jose new_delhi tel_aviv são_paulo
  sao_paulo cape_town buenos_aires mexico_city ho_chi hong_kong palo_alto mountain_view salt_lake las_vegas
  kuala_lumpur the_hague abu_dhabi santiago_de boise springfield_il`);
const WORKPLACES =
  /^(?:fully )?(?:remote|hybrid|on-?site|home office|worldwide|various locations)\b/i;

/** What people write beside "Remote" that is no town or country. */
const WIDE_PLACES =
  /^(?:europe|emea|apac|latam|americas|worldwide|global|anywhere|[\p{L} ]+ area)$/iu;

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu) ?? [];
/** "A.S." and "Inc." are "as" and "inc"; "node.js" keeps its dot. */
const bare = (word: string): string =>
  /^(?:\p{L}\.)+\p{L}?\.?$/u.test(word) ? word.replace(/\./g, "") : word.replace(/\.+$/, "");

/** Beside a title these say for whom: for oneself. */
const OWN_EMPLOYER = /^(?:self-employed|freelance|independent)$/i;

/** How much a text looks like a job title, 0 to 4: the noun at its head counts most. */
export function titleEvidence(text: string): number {
  if (OWN_EMPLOYER.test(text)) return 0;
  const head = text.split(/\s+(?:of|for|in|at|to|with|on)\s+|[,(/]|\s[–—-]\s/)[0] ?? text;
  const words = wordsOf(head)
    .map(bare)
    .filter((word) => !/^(?:i{1,3}|iv|v|\d+)$/.test(word));
  const last = words.at(-1) ?? "";
  if (TITLE_WORDS.has(last)) return words.length > 1 && TITLE_OPENERS.has(words[0] ?? "") ? 4 : 3;
  if (words.some((word) => TITLE_WORDS.has(word)) && words.length <= 5) return 1.5;
  return wordsOf(text)
    .map(bare)
    .some((word) => TITLE_WORDS.has(word))
    ? 1
    : 0;
}

/** How much a text looks like an organization's name, 0 to 4. */
export function organizationEvidence(text: string): number {
  if (OWN_EMPLOYER.test(text)) return 4;
  // "Boulder, CO" ends in a state, "Fernleaf & Co" in a legal form.
  const words = wordsOf(text.replace(/\(.*\)/, "").replace(/,\s*[A-Z]{2}$/, "")).map(bare);
  const last = words.at(-1) ?? "";
  if (CORE_ORGANIZATION.has(last)) return 4;
  if (
    /^(?:university|institute|college|school|ministry|department|bank|museum|city|state) of\b/i.test(
      text,
    )
  )
    return 4;
  if (ORGANIZATION_WORDS.has(last)) return 2.5;
  return words.some((word) => CORE_ORGANIZATION.has(word)) ? 1.5 : 0;
}

/** One piece between commas that names a country, a state or a well-known city. */
export function isPlaceName(piece: string): boolean {
  const text = piece.trim().replace(/\.$/, "");
  if (STATES.has(text) || WORKPLACES.test(text) || /^[A-Z]{2} \d{5}$/.test(text)) return true;
  const words = text.toLowerCase().split(/\s+/);
  if (words.length === 1) return COUNTRIES.has(words[0] ?? "") || CITIES.has(words[0] ?? "");
  const pair = words.slice(0, 2).join("_");
  return words.length <= 3 && (COUNTRY_PAIRS.has(pair) || CITY_PAIRS.has(pair));
}

/** "Fernleaf Credit Union Tacoma": an organization's word among three or more. */
const namesMoreThanTown = (text: string): boolean => {
  const words = wordsOf(text).map(bare);
  return words.length > 2 && words.some((word) => word !== "city" && ORGANIZATION_WORDS.has(word));
};

/** "Ho Chi Minh City" is as long as a town's name gets. */
const PLACE_MAX_WORDS = 4;

/** "Austin, TX", "Bengaluru, India", "Remote": a text that is a place and nothing more. */
export function isPlace(text: string): boolean {
  const pieces = text
    .replace(/[()]/g, "")
    .split(/\s*[,/]\s*|\s+[–—-]\s+/)
    .filter((piece) => piece !== "");
  const last = pieces.at(-1);
  if (last === undefined || pieces.length > 3 || text.length > 60) return false;
  if (pieces.some((piece) => WORKPLACES.test(piece)))
    return pieces.every((piece) => isPlaceName(piece) || WIDE_PLACES.test(piece));
  if (!isPlaceName(last)) return false;
  const [first = "", second = ""] = pieces;
  if (pieces.length === 1) return true;
  if (
    titleEvidence(first) >= 3 ||
    (organizationEvidence(first) >= 2.5 && !/\scity$/i.test(first)) ||
    first.split(/\s+/).length > PLACE_MAX_WORDS ||
    namesMoreThanTown(first)
  )
    return false;
  return (
    pieces.length === 2 ||
    isPlaceName(first) ||
    /\d/.test(first) ||
    (isPlaceName(second) && CITIES.has(first.toLowerCase()))
  );
}

/** "Harborview Analytics Seattle" before a state: where the town begins in it, or -1 where none is told apart. */
export function townAtEnd(text: string): number {
  const words = text.split(" ");
  if (words.length < 2) return -1;
  const pair = words.slice(-2).join("_").toLowerCase();
  const town =
    words.length > 2 && CITY_PAIRS.has(pair) ? words.slice(-2).join(" ") : (words.at(-1) ?? "");
  const known = CITY_PAIRS.has(pair) || CITIES.has(town.toLowerCase());
  const strange = words.length > 2 && /^\p{Lu}\p{Ll}+$/u.test(town);
  if (!known && (!strange || organizationEvidence(town) > 0 || titleEvidence(town) > 0)) return -1;
  return text.length - town.length;
}

/** "Fernleaf Diagnostics, Limerick": behind a comma a town's name says where something is, not where a town is. */
export function standsInTown(text: string): boolean {
  const [first = "", town = "", more] = text.split(/\s*,\s*/);
  if (more !== undefined || isPlaceName(first) || /\d/.test(first)) return false;
  const words = town.toLowerCase().split(/\s+/);
  if (WORKPLACES.test(town)) return true;
  return words.length === 1 ? CITIES.has(town.toLowerCase()) : CITY_PAIRS.has(words.join("_"));
}

/** A place whose town is known as one; of "Fernleaf, IN" the first word may be an employer. */
export const isKnownPlace = (text: string): boolean => isPlaceName(text.split(/\s*,\s*/)[0] ?? "");

const DEGREE =
  /(?<![\p{L}.])(?:(?:B|M)\.?\s?(?:A|S|Sc|Eng|Ed|E|Tech|Com|Mus|M|Arch|Phil|BA|FA|Des)\.?|LL\.?[BM]\.?|MBA|BBA|BFA|Ph\.?\s?D\.?|D\.?Phil\.?|Ed\.?D\.?|J\.?D\.?|M\.?D\.?|Bachelor(?:['’]s)?|Master(?:['’]s)?|Doctor(?:ate)?|Associate(?:['’]s)?(?= (?:of|degree|in))|Diploma|Diplom|Abitur|A[- ]levels?|GCSEs?|High School Diploma|GED|HND|Certificate|Minor|Licence|Magister|Staatsexamen)(?![\p{L}])/u;

/** Where a degree's name begins in a text, or -1. */
export const degreeAt = (text: string): number => DEGREE.exec(text)?.index ?? -1;

const SCHOOL =
  /\b(?:universit\p{L}*|college|school|institut\p{L}*|academy|polytechnic|conservatory|hochschule|école|universidad|faculty|gymnasium|UC|MIT|bootcamp)\b/iu;
export const isSchool = (text: string): boolean => SCHOOL.test(text);
