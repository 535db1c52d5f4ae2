/**
 * The countries of the world, and a few territories with news of their own: names that English news
 * uses (the fullest first), capital (and seat of government), people's adjective and noun. Compiled
 * by hand from plain facts. One line each: names ; capitals ; demonyms.
 */
const lines = `
Afghanistan;Kabul;Afghan,Afghans
Albania;Tirana;Albanian,Albanians
Algeria;Algiers;Algerian,Algerians
Andorra;Andorra la Vella;Andorran,Andorrans
Angola;Luanda;Angolan,Angolans
Antigua and Barbuda;St. John’s;Antiguan,Antiguans
Argentina;Buenos Aires;Argentine,Argentinian,Argentines,Argentinians
Armenia;Yerevan;Armenian,Armenians
Australia;Canberra;Australian,Australians
Austria;Vienna;Austrian,Austrians
Azerbaijan;Baku;Azerbaijani,Azeri,Azerbaijanis
Bahamas;Nassau;Bahamian,Bahamians
Bahrain;Manama;Bahraini,Bahrainis
Bangladesh;Dhaka;Bangladeshi,Bangladeshis
Barbados;Bridgetown;Barbadian,Barbadians
Belarus;Minsk;Belarusian,Belarusians
Belgium;Brussels;Belgian,Belgians
Belize;Belmopan;Belizean,Belizeans
Benin;Porto-Novo;Beninese
Bhutan;Thimphu;Bhutanese
Bolivia;La Paz,Sucre;Bolivian,Bolivians
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia;Sarajevo;Bosnian,Bosnians
Botswana;Gaborone;Botswanan
Brazil;Brasilia,Brasília;Brazilian,Brazilians
Brunei;Bandar Seri Begawan;Bruneian
Bulgaria;Sofia;Bulgarian,Bulgarians
Burkina Faso;Ouagadougou;Burkinabe
Burundi;Gitega;Burundian
Cambodia;Phnom Penh;Cambodian,Cambodians
Cameroon;Yaounde,Yaoundé;Cameroonian,Cameroonians
Canada;Ottawa;Canadian,Canadians
Cape Verde;Praia;Cape Verdean
Central African Republic;Bangui;Central African
Chad;N’Djamena;Chadian,Chadians
Chile;Santiago;Chilean,Chileans
China,People’s Republic of China,PRC;Beijing;Chinese
Colombia;Bogota,Bogotá;Colombian,Colombians
Comoros;Moroni;Comorian
Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,Congo,DRC;Kinshasa;Congolese
Republic of Congo,Republic of the Congo;Brazzaville;
Costa Rica;San Jose,San José;Costa Rican,Costa Ricans
Croatia;Zagreb;Croatian,Croatians
Cuba;Havana;Cuban,Cubans
Cyprus;Nicosia;Cypriot,Cypriots
Czech Republic,Czechia;Prague;Czech,Czechs
Denmark;Copenhagen;Danish,Danes
Djibouti;Djibouti City;Djiboutian
Dominica;Roseau;
Dominican Republic;Santo Domingo;Dominican,Dominicans
East Timor,Timor-Leste;Dili;Timorese
Ecuador;Quito;Ecuadorian,Ecuadorians,Ecuadorean
Egypt;Cairo;Egyptian,Egyptians
El Salvador;San Salvador;Salvadoran,Salvadorans
Equatorial Guinea;Malabo;Equatoguinean
Eritrea;Asmara;Eritrean,Eritreans
Estonia;Tallinn;Estonian,Estonians
Eswatini;Mbabane;Swazi
Ethiopia;Addis Ababa;Ethiopian,Ethiopians
Fiji;Suva;Fijian,Fijians
Finland;Helsinki;Finnish,Finns
France;Paris;French
Gabon;Libreville;Gabonese
Gambia;Banjul;Gambian,Gambians
Georgia;Tbilisi;Georgian,Georgians
Germany;Berlin;German,Germans
Ghana;Accra;Ghanaian,Ghanaians
Greece;Athens;Greek,Greeks
Grenada;St. George’s;Grenadian
Guatemala;Guatemala City;Guatemalan,Guatemalans
Guinea;Conakry;Guinean,Guineans
Guinea-Bissau;Bissau;
Guyana;Georgetown;Guyanese
Haiti;Port-au-Prince;Haitian,Haitians
Honduras;Tegucigalpa;Honduran,Hondurans
Hungary;Budapest;Hungarian,Hungarians
Iceland;Reykjavik,Reykjavík;Icelandic,Icelanders
India;New Delhi,Delhi;Indian,Indians
Indonesia;Jakarta;Indonesian,Indonesians
Iran;Tehran;Iranian,Iranians
Iraq;Baghdad;Iraqi,Iraqis
Ireland,Republic of Ireland;Dublin;Irish
Israel;Jerusalem;Israeli,Israelis
Italy;Rome;Italian,Italians
Ivory Coast,Côte d’Ivoire;Abidjan,Yamoussoukro;Ivorian,Ivorians
Jamaica;Kingston;Jamaican,Jamaicans
Japan;Tokyo;Japanese
Jordan;Amman;Jordanian,Jordanians
Kazakhstan;Astana;Kazakh,Kazakhs
Kenya;Nairobi;Kenyan,Kenyans
Kiribati;Tarawa;
Kosovo;Pristina;Kosovar,Kosovars
Kuwait;Kuwait City;Kuwaiti,Kuwaitis
Kyrgyzstan;Bishkek;Kyrgyz
Laos;Vientiane;Laotian,Lao
Latvia;Riga;Latvian,Latvians
Lebanon;Beirut;Lebanese
Lesotho;Maseru;Basotho
Liberia;Monrovia;Liberian,Liberians
Libya;Tripoli;Libyan,Libyans
Liechtenstein;Vaduz;
Lithuania;Vilnius;Lithuanian,Lithuanians
Luxembourg;Luxembourg City;Luxembourger
Madagascar;Antananarivo;Malagasy
Malawi;Lilongwe;Malawian,Malawians
Malaysia;Kuala Lumpur;Malaysian,Malaysians
Maldives;Male;Maldivian,Maldivians
Mali;Bamako;Malian,Malians
Malta;Valletta;Maltese
Marshall Islands;Majuro;Marshallese
Mauritania;Nouakchott;Mauritanian
Mauritius;Port Louis;Mauritian
Mexico;Mexico City;Mexican,Mexicans
Micronesia;Palikir;Micronesian
Moldova;Chisinau;Moldovan,Moldovans
Monaco;;Monegasque
Mongolia;Ulaanbaatar;Mongolian,Mongolians
Montenegro;Podgorica;Montenegrin,Montenegrins
Morocco;Rabat;Moroccan,Moroccans
Mozambique;Maputo;Mozambican,Mozambicans
Myanmar,Burma;Naypyidaw;Burmese
Namibia;Windhoek;Namibian,Namibians
Nauru;;
Nepal;Kathmandu;Nepali,Nepalese
Netherlands,The Netherlands,Holland;Amsterdam,The Hague;Dutch
New Zealand;Wellington;New Zealander,New Zealanders
Nicaragua;Managua;Nicaraguan,Nicaraguans
Niger;Niamey;Nigerien
Nigeria;Abuja;Nigerian,Nigerians
North Korea,Democratic People’s Republic of Korea,DPRK;Pyongyang;North Korean,North Koreans
North Macedonia;Skopje;Macedonian,Macedonians
Norway;Oslo;Norwegian,Norwegians
Oman;Muscat;Omani,Omanis
Pakistan;Islamabad;Pakistani,Pakistanis
Palau;Ngerulmud;Palauan
Palestine;Ramallah;Palestinian,Palestinians
Panama;Panama City;Panamanian,Panamanians
Papua New Guinea;Port Moresby;Papua New Guinean
Paraguay;Asuncion,Asunción;Paraguayan,Paraguayans
Peru;Lima;Peruvian,Peruvians
Philippines;Manila;Philippine,Filipino,Filipinos
Poland;Warsaw;Polish,Poles
Portugal;Lisbon;Portuguese
Qatar;Doha;Qatari,Qataris
Romania;Bucharest;Romanian,Romanians
Russia,Russian Federation;Moscow;Russian,Russians
Rwanda;Kigali;Rwandan,Rwandans
Samoa;Apia;Samoan,Samoans
San Marino;;
Saudi Arabia,Kingdom of Saudi Arabia;Riyadh;Saudi,Saudis
Senegal;Dakar;Senegalese
Serbia;Belgrade;Serbian,Serbians,Serb,Serbs
Seychelles;Victoria;
Sierra Leone;Freetown;Sierra Leonean
Singapore;;Singaporean,Singaporeans
Slovakia;Bratislava;Slovak,Slovaks
Slovenia;Ljubljana;Slovenian,Slovenians
Solomon Islands;Honiara;
Somalia;Mogadishu;Somali,Somalis
South Africa;Pretoria,Cape Town;South African,South Africans
South Korea,Republic of Korea,ROK;Seoul;South Korean,South Koreans
South Sudan;Juba;South Sudanese
Spain;Madrid;Spanish,Spaniards
Sri Lanka;Colombo;Sri Lankan,Sri Lankans
Sudan;Khartoum;Sudanese
Suriname;Paramaribo;Surinamese
Sweden;Stockholm;Swedish,Swedes
Switzerland;Bern;Swiss
Syria;Damascus;Syrian,Syrians
Taiwan;Taipei;Taiwanese
Tajikistan;Dushanbe;Tajik,Tajiks
Tanzania;Dodoma;Tanzanian,Tanzanians
Thailand;Bangkok;Thai,Thais
Togo;Lome,Lomé;Togolese
Tonga;Nuku’alofa;Tongan,Tongans
Trinidad and Tobago,Trinidad;Port of Spain;Trinidadian
Tunisia;Tunis;Tunisian,Tunisians
Turkey,Türkiye;Ankara;Turkish,Turks
Turkmenistan;Ashgabat;Turkmen
Tuvalu;Funafuti;
Uganda;Kampala;Ugandan,Ugandans
Ukraine;Kyiv,Kiev;Ukrainian,Ukrainians
United Arab Emirates,UAE,Emirates;Abu Dhabi;Emirati,Emiratis
United Kingdom,Great Britain,Britain,U.K.,UK;London;British,Britons,Briton,Brits
United States,United States of America,U.S.A.,U.S.,USA,US,America;Washington,Washington, D.C.;American,Americans
Uruguay;Montevideo;Uruguayan,Uruguayans
Uzbekistan;Tashkent;Uzbek,Uzbeks
Vanuatu;Port Vila;
Vatican City,Vatican;;
Venezuela;Caracas;Venezuelan,Venezuelans
Vietnam;Hanoi;Vietnamese
Yemen;Sanaa,Aden;Yemeni,Yemenis
Zambia;Lusaka;Zambian,Zambians
Zimbabwe;Harare;Zimbabwean,Zimbabweans
England;;English
Scotland;Edinburgh;Scottish,Scots
Wales;Cardiff;Welsh
Northern Ireland;Belfast;Northern Irish
Hong Kong;;Hong Konger,Hong Kongers
Greenland;Nuuk;Greenlandic
Puerto Rico;San Juan;Puerto Rican,Puerto Ricans
Soviet Union,USSR;;Soviet
`;

export interface Country {
  /** The fullest first. */
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
}

/** Commas divide, but not in a capital's state ("Washington, D.C."). */
const list = (field: string | undefined): readonly string[] =>
  (field ?? '').split(/,(?! )/).filter((item) => item !== '');

export const countryRows: readonly Country[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(';'))
  .map(([names, capitals, demonyms]) => ({
    names: list(names),
    capitals: list(capitals),
    demonyms: list(demonyms),
  }));
