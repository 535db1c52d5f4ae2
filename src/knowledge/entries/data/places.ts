/**
 * Continents, world regions, states and large cities that English news names without saying what
 * they are. Compiled by hand from plain facts; neither complete nor meant to be.
 */
import { nameList } from '../../../article/word-list.ts';

/** Parts of the world: like countries they say nothing of a story by themselves. */
export const worldRegions = nameList(
  'Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Oceania|' +
    'Middle East|Southeast Asia|South Asia|East Asia|Central Asia|Western Europe|Eastern Europe|' +
    'North Africa|West Africa|East Africa|Sub-Saharan Africa|Asia-Pacific|Indo-Pacific|Pacific|Atlantic|' +
    'Caribbean|Balkans|Baltics|Scandinavia|Mediterranean|Arctic|Gulf|Sahel|Caucasus|Horn of Africa|' +
    'Persian Gulf|South China Sea|East China Sea|Black Sea|Red Sea|Baltic Sea|Far East|West|Maghreb|' +
    'Alps|Andes|Himalayas|Pyrenees|Rockies|Rocky Mountains|Urals|Sahara|Nile|Danube|Rhine|Thames|' +
    'Yangtze|Mekong|Ganges|Euphrates|Everest|Kilimanjaro|Bosporus|Suez Canal|Panama Canal|' +
    'Strait of Hormuz|Taiwan Strait|English Channel|North Sea|Irish Sea|Bering Strait|Aegean|Adriatic|' +
    'Bay of Bengal|Sea of Japan|Yellow Sea|Arabian Peninsula|Korean Peninsula|Sinai|Galilee|Patagonia|' +
    'Falkland Islands|Falklands|Hebrides|Orkney|Shetland|South East Asia|North Pacific|South Pacific|' +
    'North Atlantic|Antarctic|Levant',
);

export const states = nameList(
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|' +
    'Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|' +
    'Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|' +
    'New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|' +
    'South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington state|' +
    'West Virginia|Wisconsin|Wyoming|District of Columbia|Ontario|Quebec|British Columbia|Alberta|' +
    'Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|' +
    'Queensland|Tasmania|Western Australia|South Australia|Northern Territory|Bavaria|Saxony|Hesse|' +
    'Catalonia|Andalusia|Sicily|Sardinia|Lombardy|Tuscany|Normandy|Brittany|Provence|Corsica|Crimea|' +
    'Donbas|Donetsk|Luhansk|Kherson|Zaporizhzhia|Kharkiv|Odesa|Belgorod|Kursk|Chechnya|Dagestan|' +
    'Siberia|Tibet|Xinjiang|Inner Mongolia|Guangdong|Sichuan|Yunnan|Hubei|Kashmir|Punjab|Gujarat|' +
    'Kerala|Maharashtra|Tamil Nadu|Uttar Pradesh|Bihar|Assam|West Bengal|Sindh|Balochistan|Okinawa|' +
    'Hokkaido|Kyushu|Fukushima|Gaza|Gaza Strip|West Bank|Golan Heights|Kurdistan|Darfur|Tigray|Gauteng|KwaZulu-Natal|' +
    'Western Cape|Eastern Cape|Limpopo|Mpumalanga|Cornwall|Devon|Kent|Essex|Yorkshire|Lancashire|' +
    'Merseyside|Tyneside|Cumbria|Norfolk|Suffolk|Surrey|Sussex|Ulster|Flanders|Wallonia|Guam|Bermuda|' +
    'Midwest|New England|Silicon Valley|Wall Street|Downing Street|White House|Kremlin|Capitol Hill|' +
    'Hollywood|Westminster|Whitehall|Camp David|Pearl Harbor|Oval Office|Rose Garden|Mar-a-Lago|Guantanamo Bay|Guantánamo Bay|Ground Zero|Times Square|Broadway|Central Park|West Coast|East Coast|Deep South|Northeast|Southeast|Southwest|Northwest|Pacific Northwest|Bay Area|Great Lakes|Appalachia|Rust Belt|Buckingham Palace|Windsor Castle|Capitol|Brexit Britain',
);

/** What news writes for short, and the name it stands for. */
export const placeAliases: readonly (readonly [string, string])[] = nameList(
  'D.C.=Washington|DC=Washington|Washington D.C.=Washington|Washington DC=Washington|NYC=New York City|L.A.=Los Angeles|LA=Los Angeles|' +
    'Ala.=Alabama|Ariz.=Arizona|Ark.=Arkansas|Calif.=California|Colo.=Colorado|Conn.=Connecticut|Fla.=Florida|' +
    'Ga.=Georgia|Ill.=Illinois|Kan.=Kansas|Ky.=Kentucky|La.=Louisiana|Md.=Maryland|Mass.=Massachusetts|' +
    'Mich.=Michigan|Minn.=Minnesota|Miss.=Mississippi|Mo.=Missouri|Mont.=Montana|Neb.=Nebraska|Nev.=Nevada|' +
    'N.H.=New Hampshire|N.J.=New Jersey|N.M.=New Mexico|N.Y.=New York|N.C.=North Carolina|N.D.=North Dakota|' +
    'Okla.=Oklahoma|Ore.=Oregon|Pa.=Pennsylvania|R.I.=Rhode Island|S.C.=South Carolina|S.D.=South Dakota|' +
    'Tenn.=Tennessee|Tex.=Texas|Va.=Virginia|Vt.=Vermont|Wash.=Washington state|W.Va.=West Virginia|Wis.=Wisconsin|Wyo.=Wyoming|' +
    'B.C.=British Columbia|Ont.=Ontario|Que.=Quebec|NSW=New South Wales',
).map((pair) => {
  const [alias = '', name = ''] = pair.split('=');
  return [alias, name] as const;
});

export const cities = nameList(
  'New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|' +
    'Jacksonville|Fort Worth|Columbus|Charlotte|San Francisco|Indianapolis|Seattle|Denver|Boston|' +
    'Nashville|Detroit|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|' +
    'Sacramento|Kansas City|Atlanta|Miami|Omaha|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|' +
    'Cincinnati|Pittsburgh|St. Louis|St. Paul|Orlando|Buffalo|Salt Lake City|Honolulu|Anchorage|' +
    'Birmingham|Montgomery|Manhattan|Brooklyn|Queens|Bronx|Harlem|Chinatown|Silver Spring|Newark|Oakland|' +
    'Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Sydney|Melbourne|Brisbane|Perth|' +
    'Adelaide|Darwin|Hobart|Auckland|Christchurch|Manchester|Liverpool|Leeds|Sheffield|Bristol|' +
    'Newcastle|Nottingham|Leicester|Coventry|Southampton|Portsmouth|Plymouth|Oxford|Cambridge|York|' +
    'Brighton|Norwich|Exeter|Bath|Glasgow|Aberdeen|Dundee|Swansea|Camden|Tottenham|Derry|Cork|Galway|' +
    'Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dresden|Bremen|Hanover|' +
    'Bonn|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Milan|Naples|Turin|Venice|' +
    'Florence|Genoa|Bologna|Palermo|Barcelona|Valencia|Seville|Bilbao|Malaga|Porto|Geneva|Zurich|Zürich|' +
    'Basel|Lausanne|Davos|Salzburg|Antwerp|Ghent|Rotterdam|Utrecht|Eindhoven|Gothenburg|Malmo|Malmö|' +
    'Bergen|Aarhus|Krakow|Gdansk|Lviv|Mariupol|Bakhmut|Dnipro|St. Petersburg|Saint Petersburg|' +
    'Vladivostok|Novosibirsk|Istanbul|Izmir|Tel Aviv|Haifa|Rafah|Khan Younis|Gaza City|Hebron|Nablus|' +
    'Jenin|Aleppo|Homs|Idlib|Mosul|Basra|Erbil|Isfahan|Mashhad|Dubai|Jeddah|Mecca|Medina|Kandahar|' +
    'Karachi|Lahore|Peshawar|Quetta|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Ahmedabad|' +
    'Srinagar|Chittagong|Yangon|Mandalay|Ho Chi Minh City|Shanghai|Guangzhou|Shenzhen|Wuhan|Chongqing|' +
    'Chengdu|Tianjin|Nanjing|Harbin|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Kobe|Hiroshima|Nagasaki|Sendai|' +
    'Busan|Incheon|Cebu|Davao|Bali|Johannesburg|Durban|Soweto|Lagos|Kano|Mombasa|Casablanca|Marrakech|' +
    'Alexandria|Benghazi|Goma|Dar es Salaam|Sao Paulo|São Paulo|Rio de Janeiro|Recife|Salvador|' +
    'Medellin|Medellín|Cali|Guayaquil|Cusco|Valparaiso|Rosario|Cordoba|Guadalajara|Monterrey|Tijuana|' +
    'Cancun|Cancún|Acapulco|Ciudad Juarez|Ciudad Juárez|Maracaibo|' +
    'Herat|Mazar-i-Sharif|Jalalabad|Rawalpindi|Faisalabad|Pune|Jaipur|Lucknow|Nagpur|Bhopal|Patna|' +
    'Varanasi|Amritsar|Goa|Kochi|Surabaya|Bandung|Aceh|Sumatra|Borneo|Sulawesi|Mindanao|Luzon|Palawan|' +
    'Penang|Johor|Chiang Mai|Phuket|Da Nang|Macau|Kaohsiung|Taichung|Hangzhou|Suzhou|Qingdao|Dalian|' +
    'Changsha|Kunming|Lhasa|Urumqi|Fukuoka|Kumamoto|Niigata|Kawasaki|Daegu|Gwangju|Daejeon|Jeju|Ulsan|' +
    'Almaty|Samarkand|Nagorno-Karabakh|Kryvyi Rih|Chernihiv|Sumy|Poltava|Chernobyl|Melitopol|Kramatorsk|' +
    'Sevastopol|Rostov-on-Don|Kazan|Sochi|Yekaterinburg|Murmansk|Grozny|Kaliningrad|Wroclaw|Poznan|Lodz|' +
    'Brno|Graz|Innsbruck|Tromsø|Tromso|Trondheim|Stavanger|Uppsala|Turku|Tampere|Dubrovnik|Mostar|' +
    'Srebrenica|Thessaloniki|Crete|Corfu|Lesbos|Rhodes|Santorini|Ibiza|Mallorca|Majorca|Tenerife|' +
    'Canary Islands|Azores|Madeira|Gibraltar|Granada|Zaragoza|Cannes|Avignon|Grenoble|Reims|Calais|' +
    'Dunkirk|Rennes|Versailles|Pisa|Siena|Verona|Trieste|Bari|Lampedusa|Bergamo|Maastricht|Groningen|' +
    'Bruges|Liege|Charleroi|Dortmund|Essen|Duisburg|Nuremberg|Mainz|Freiburg|Heidelberg|Potsdam|Rostock|' +
    'Kiel|Chemnitz|Magdeburg|Bradford|Wakefield|Sunderland|Middlesbrough|Wolverhampton|Blackpool|Wigan|' +
    'Ipswich|Luton|Milton Keynes|Swindon|Gloucester|Cheltenham|Bournemouth|Blackburn|Burnley|Crewe|' +
    'Grimsby|Doncaster|Rotherham|Barnsley|Huddersfield|Carlisle|Shrewsbury|Hereford|Canterbury|Dover|' +
    'Margate|Folkestone|Croydon|Brixton|Hackney|Islington|Kensington|Soho|Inverness|Paisley|Wrexham|' +
    'Londonderry|Limerick|Waterford|Kilkenny|Fresno|Long Beach|Colorado Springs|Raleigh|Virginia Beach|' +
    'Bakersfield|Anaheim|Corpus Christi|El Paso|Arlington|Laredo|Lubbock|Amarillo|Waco|Galveston|' +
    'Baton Rouge|Shreveport|Huntsville|Little Rock|Des Moines|Cedar Rapids|Wichita|Topeka|Fargo|' +
    'Sioux Falls|Boise|Spokane|Tacoma|Reno|Flint|Ann Arbor|Grand Rapids|Lansing|Kalamazoo|Toledo|Akron|' +
    'Youngstown|Fort Wayne|South Bend|Green Bay|Duluth|Rochester|Syracuse|Albany|Long Island|' +
    'Staten Island|Hoboken|Jersey City|Trenton|Atlantic City|Allentown|Scranton|Harrisburg|Hartford|' +
    'New Haven|Springfield|Annapolis|Richmond|Roanoke|Charlottesville|Greensboro|Winston-Salem|' +
    'Fayetteville|Asheville|Charleston|Knoxville|Chattanooga|Tallahassee|Fort Lauderdale|Palm Beach|' +
    'West Palm Beach|Key West|Sarasota|Pensacola|Santa Fe|Santa Barbara|Santa Monica|Beverly Hills|' +
    'Pasadena|Berkeley|Palo Alto|Malibu|Palm Springs|Juneau|Fairbanks|Maui|Cape Cod|San Bernardino|' +
    'Saskatoon|Kelowna|Geelong|Cairns|Gold Coast|Alice Springs|Dunedin|Puebla|Culiacan|Culiacán|Oaxaca|' +
    'Veracruz|Chiapas|Sinaloa|Yucatan|Belo Horizonte|Fortaleza|Manaus|Curitiba|Porto Alegre|Cartagena|' +
    'Arequipa|Mendoza|Ibadan|Port Harcourt|Maiduguri|Kumasi|Bulawayo|Bloemfontein|Marrakesh|Tangier|' +
    'Misrata|Tobruk|Port Said|Luxor|Sharm el-Sheikh|Giza|El Fasher|Bukavu|Lubumbashi|Zanzibar|Timbuktu|' +
    'Jaffa|Eilat|Ashdod|Ashkelon|Sderot|Nazareth|Bethlehem|Jericho|Jabalia|Deir al-Balah|Tyre|Sidon|' +
    'Raqqa|Palmyra|Latakia|Hama|Daraa|Kirkuk|Fallujah|Ramadi|Tikrit|Najaf|Karbala|Tabriz|Qom|Shiraz|' +
    'Bandar Abbas|Hodeidah|Marib|Sharjah|Gaziantep|Diyarbakir|Antalya',
);
