/** Capitalised words that tell the kind of a name that holds them. Compiled by hand. */
import { wordSet } from '../../../article/word-list.ts';

/** No family name: a name of two or more words that holds one is a body. */
export const surelyBodies = wordSet(
  'Academy Administration Agency Airlines Airways Alliance Association Authority Bankhaus Broadcasting Bureau Coalition ' +
    'Commission Committee Confederation Congress Consortium Corporation Council Department Directorate Federation ' +
    'Foundation Fund Group Holdings Hospital Industries Institute Jazeera Laboratory Labs Ministry Museum Network ' +
    'Organisation Organization Parliament Partners Partnership Pharmaceuticals Presse Productions Senate Services ' +
    'Society Studios Systems Technologies Television Tribunal Union University Guild Motors Pictures Images Entertainment ' +
    'Electric Airline Magazine Newspaper Tribune Herald Gazette Telegraph Examiner Chronicle',
);

/** Not part of the name that people use ("Calder Lines Inc."). */
export const companySuffixes = wordSet(
  'Inc Inc. Corp Corp. Co. Co Ltd Ltd. LLC LLP PLC plc Plc AG GmbH SA S.A. NV N.V. SE KG SpA BV Pty FC AFC',
);

/** Anywhere in a name, most often last ("European Commission", "Bank of England"). */
export const organisationWords: ReadonlySet<string> = new Set([
  ...surelyBodies,
  ...companySuffixes,
  ...wordSet(
    'Times Post Journal Guardian Observer Globe Courier Dispatch Inquirer Sentinel Bulletin Weekly Brands Motor ' +
      'Sachs Studio Theatre Ballet Orchestra Symphony Philharmonic Choir Cartel Caucus Campaign Team Rally Gang ' +
      'Militia Syndicate Cooperative Collective Observatory Bakery Pizzeria Restaurant Cafe Café Hotels Resorts ' +
      'Stores Supermarkets Bancorp Financial Mutual Telecom Semiconductor Aerospace Dynamics Robotics Healthcare ' +
      'Biosciences Genetics Chemical Chemicals Mining Minerals Logistics Shipping Railways Railway Rail Transit ' +
      'Athletics Saints Kings Sharks Lions Tigers Bears Eagles Giants Cowboys Patriots Packers Yankees Dodgers Mets ' +
      'Lakers Celtics Warriors Advisory Army Assembly Associates Bank Board Brigade Brothers Cabinet Capital Center ' +
      'Centre Centers Centres Chamber Charity Church Clinic Club Collaborative College Command Commissioner’s ' +
      'Companies Company Conference Consultants Corps Court Crescent Cross Democrats Dialogue Division Emirates ' +
      'Energy Enterprises Exchange Executive Fleet Force Forces Forum Front Government Guard Guards Homes House ' +
      'Initiative Institutes Institution International League Legislature Lines Media Military Mission Movement NATO ' +
      'Navy News Office Parliamentary Party Patrol Pentagon Police Power Press Prosecutor’s Radio Records Registry ' +
      'Reserve Rovers School Schools Service Solutions Squad Staff Supreme Trust Treasury UN United Universities ' +
      'Wanderers Watch Workers Sporting Real Atletico Atlético Inter Dynamo Borussia Olympique Bayern Racing ' +
      'Deportivo Liga Ligue Serie Bundesliga Hotspur Albion Athletic Rangers Celtic Airbus Steel Oil Gas Petroleum Insurance Securities ' +
      'Investments Ventures Therapeutics Biotech Foods Brewery Party’s',
  ),
]);

/** The last word of a place’s name ("Dauphin Island", "Gulf Coast"). */
export const placeEndings = wordSet(
  'Airport Avenue Bay Beach Boulevard Bridge Canal Cape Castle Cathedral City Coast County Creek Desert District Drive ' +
    'Falls Forest Gardens Garden Gulf Harbor Harbour Heights Highway Hill Hills Island Islands Isle Lake Lakes Lane Mountain ' +
    'Mountains Mount Ocean Palace Park Peninsula Plateau Plaza Port Prefecture Province Region Ridge River Road Sea Shore ' +
    'Springs Square Stadium Station Strait Street Strip Territory Tower Valley Village Volcano Belt Zone Ward Borough Parish ' +
    'Shoal Shoals Islet Islets Reservoir Glacier Sound Cemetery Mosque Temple Shrine Monastery Abbey Base Prison Jail Range Mall Pier Dam Marina Monument Memorial Quay Wharf Oblast Governorate Camp Canyon Cave Caves Cliffs Crater Gorge Keys Ranch Rapids Bazaar Market Peak Peaks Pass Trail Expressway Turnpike Freeway Parkway Courthouse Embankment Rainforest Sanctuary Waterway Estuary Fjord ' +
    'Statehouse Theatre Theater Arena Reef Basin Delta Crossing Wells Junction Terminal Triangle Archipelago',
);

/** The first word of a place’s name ("Mount Fuji", "Prince Rupert" is beyond it). */
export const placeBeginnings = wordSet(
  'Mount Mt. Lake Port Fort Cape San Santa St. Saint New Los Las El Rio Bayou Puerto Khan Interstate Highway Route Isle Gulf Strait River Camp Kingdom Hotel Palazzo Teatro Estadio',
);

export const eventWords = wordSet(
  'War Wars Cup Olympics Olympic Games Festival Championship Championships Summit Election Elections Revolution Marathon ' +
    'Derby Copa Coppa Handicap Stakes Fair Prix Tour Biennale Expo Awards Oscars Grammys Holocaust Brexit Super Bowl Inquiry Uprising Genocide ' +
    'Hurricane Typhoon Cyclone Storm Earthquake Massacre Intifada Referendum Convention Conference Week Wimbledon',
);

export const stormWords = wordSet('Hurricane Typhoon Cyclone Storm');

/** Laws, treaties and prizes end with these: things, and no bodies. */
export const deedWords = wordSet(
  'Act Bill Law Laws Treaty Agreement Amendment Code Protocol Accord Accords Pact Declaration Proclamation ' +
    'Resolution Doctrine Memorandum Prize Prizes Medal Award Trophy Statement Regulation Directive Constitution Order',
);

/** What is named after people: behind a name they leave no person. */
export const namedAfter = wordSet(
  'Street Road Avenue Lane Drive Boulevard Highway Bridge Square Airport Stadium Arena Station Cathedral Palace Museum ' +
    'Theatre Theater Hospital University College School Academy Institute Foundation Centre Center Company Association ' +
    'Committee Council Society Club Memorial Island Islands Beach County Plaza Library Trust Prize',
);

/** Said, not named, with which an answer begins. */
export const exclamations = wordSet(
  'Oh Yeah Yes Hey Hello Hi Wow Ooh Okay OK Thanks Thank Please Yep Sure Everybody Everyone Laughter Applause',
);

/** Before the name of a ship. */
export const shipPrefixes = wordSet('USS HMS MV RMS HMCS HMAS USNS BRP INS SS MS');

/** By themselves, without the rest of their names, they are the bodies of the country at hand. */
export const standingBodies = wordSet(
  'House Navy Army Parliament NATO UN Airbus Treasury Pentagon Senate Congress Legislature Jazeera',
);

/** Capitalised words that name neither a person, a place nor an organisation. */
export const calendarWords = wordSet(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July ' +
    'August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. ' +
    'Dec. Christmas Easter Ramadan Thanksgiving Eid Passover Hanukkah Halloween Diwali Day Eve Spring Summer Autumn Winter Black White',
);

/** Adherents and languages: like "Japanese" they are no name of their own. */
export const groupAdjectives: ReadonlySet<string> = new Set([
  'COVID-19',
  ...wordSet(
    'Democrat Democrats Democratic Republican Republicans Conservative Liberal Liberals Christian ' +
      'Christians Muslim Muslims Jewish Jews Catholic Catholics Protestant Protestants Islamic Islamist Islamists Hindu Hindus ' +
      'Buddhist Buddhists Sikh Sikhs Arab Arabs Kurdish Kurds European Europeans African Africans Asian Asians Western ' +
      'Eastern Northern Southern Nordic Baltic Balkan Scandinavian Latino Latinos Hispanic Black White Native Nazi ' +
      'Communist Marxist Olympic English Arabic Hebrew Mandarin Cantonese Urdu Persian Latin Internet Web AI TV CEO GDP PhD ' +
      'Mr Mrs Ms Dr MP MPs PM QC KC US-led U.S.-led VIP DNA CEO’s Bible God Covid COVID HIV AIDS Gen Facebook-owned ' +
      'Midwestern Victorian Soviet-era Sunni Shiite Shia Zionist Orthodox Evangelical New-York-based Prime Minister President I Tory',
  ),
]);

/** Well-known bodies that a text seldom explains and that rules of form would miss. */
export const knownOrganisations: ReadonlySet<string> = new Set([
  'M23',
  'MI5',
  'MI6',
  ...wordSet(
    'Hamas Hezbollah Fatah Taliban Houthis Houthi Al-Qaeda al-Qaeda Labour Tories Conservatives Telegram WhatsApp ' +
      'Twitter Facebook Instagram TikTok YouTube Google Apple Amazon Microsoft Meta Netflix Tesla Boeing Airbus Reuters ' +
      'Bloomberg Nvidia Samsung Sony Toyota Honda Nissan Volkswagen BMW Huawei Tencent Alibaba OpenAI SpaceX Uber DoorDash ' +
      'Arsenal Chelsea Everton Barcelona Juventus Porto Benfica Ajax Interpol Europol Mossad Pentagon Congress Parliament ' +
      'Senate Legislature Knesset Duma Bundestag Bundesrat Hawks Greenpeace Amnesty Oxfam Wikileaks WikiLeaks Pfizer ' +
      'Moderna AstraZeneca Novartis Sinovac Lufthansa Ryanair Siemens Bayer Shell BP Nestle Nestlé Unilever IKEA Spotify ' +
      'Treasury Politburo Kremlin Aeroflot Walmart Disney Starbucks Nike Adidas Nasdaq ' +
      // News agencies, broadcasters and papers.
      'NHK BBC CNN NBC CBS ABC PBS NPR MSNBC CNBC ITV ZDF ARD RAI TASS Tass Xinhua KCNA Yonhap Kyodo AFP DPA ANSA EFE Anadolu ' +
      'Breitbart Politico POLITICO Axios Vox BuzzFeed HuffPost Newsweek Forbes Haaretz Asahi Mainichi Yomiuri Nikkei Sankei Jiji ' +
      'Univision Telemundo C-SPAN HBO ESPN Mediapart Izvestia Interfax ' +
      // Parties, armed groups and movements.
      'Likud Fidesz Podemos Syriza Ennahda AfD CDU CSU SPD FDP BJP ANC LDP DPP Komeito ' +
      'ISIS ISIL Daesh PKK FARC ELN ETA IRA PLO al-Shabab al-Shabaab Al-Shabaab Wagner Antifa QAnon UNITA ' +
      'Frelimo Renamo Polisario ' +
      // Agencies and bodies.
      'NASA NOAA FEMA FDA CDC EPA FCC FTC SEC IRS DEA ATF CBP TSA NSA DHS DOJ USDA OSHA NRA ACLU NAACP AIPAC RNC DNC FEC ' +
      'Uefa Fifa Nasa Unesco Unicef UNESCO UNICEF UNHCR UNRWA OPEC OECD ASEAN APEC ECOWAS OSCE ECB IEA ICC ICJ IOC FIFA UEFA NATO WADA GCHQ NHS ' +
      'HMRC Ofcom Ofsted Defra FSB GRU KGB Stasi Frontex Eurostat CERN NFL NBA MLB NHL NCAA AFL-CIO UAW ' +
      'Medecins PETA ' +
      // Companies.
      'IBM Intel Nokia Ericsson SAP Cisco Lenovo Xiaomi TSMC ASML AMD Qualcomm PayPal eBay Airbnb Lyft ' +
      'LinkedIn Snapchat Pinterest Skype Yahoo Baidu ByteDance Didi Rakuten SoftBank Hitachi Toshiba Panasonic Fujitsu ' +
      'Mitsubishi Mazda Subaru Suzuki Hyundai Kia Renault Peugeot Stellantis Fiat Ferrari Volvo Porsche Audi Daimler Mercedes-Benz ' +
      'Rivian BYD Saab Rolls-Royce Lockheed Raytheon Bombardier Embraer EasyJet easyJet Qantas KLM ' +
      'Iberia FedEx DHL Maersk Exxon ExxonMobil Chevron Gazprom Rosneft Aramco Petrobras Equinor Repsol TotalEnergies Enron ' +
      'Glencore ArcelorMittal Monsanto Sanofi Biogen BioNTech GSK Medtronic Goldman JPMorgan ' +
      'Citigroup HSBC Barclays UBS Santander BNP NatWest Mastercard BlackRock Vanguard Berkshire McDonald’s ' +
      'Wendy’s Kellogg’s Macy’s Lidl Aldi Tesco Sainsbury’s Morrisons Asda Waitrose Carrefour Costco Ikea Gucci ' +
      'Lego LEGO Mattel Hasbro Nintendo Sega Atari Pixar Viacom Comcast Verizon Vodafone Telefonica Etsy Shopify Zillow ' +
      // Clubs.
      'Feyenoord PSG Leverkusen Wolfsburg Fenerbahce Galatasaray Besiktas',
  ),
]);

/** Groupings of states: their members matter more than their offices. */
export const knownGroups = wordSet('G7 G-7 G8 G20 G-20 BRICS');

/** Acronyms and code names that stand for a thing, not for a body. */
export const thingAcronyms: ReadonlySet<string> = new Set([
  'COVID-19',
  'CO2',
  ...wordSet(
    'CD CDs DVD DVDs TVs PCs SUVs GNP ROV AI TV PC IT HR PR DNA RNA CEO CFO CTO COO GDP VAT ATM CCTV GPS USB HIV AIDS COVID SARS MERS IQ ID DIY ' +
      'VIP ICU PM MP MPs AM FM DJ MC OK SUV EV EVs IPO ETF NGO NGOs PhD MBA BA MA Q&A FAQ URL PDF HTML API LGBT ' +
      'LGBTQ LGBTQ+ PTSD ADHD STEM UFO WMD ICBM PAC PACs PPE EST EDT GMT UTC BST CET A.M. P.M. QC KC OBE CBE MBE',
  ),
]);
