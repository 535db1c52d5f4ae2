/**
 * The countries of the world, and a few territories with news of their own: names that English news
 * uses (the fullest first), capital (and seat of government), people's adjective and noun. Compiled
 * by hand from plain facts. One line each: names ; capitals ; demonyms. Without a third field the
 * first name takes an n (Albanian); a demonym on -an or -i takes an s as well (Albanians, Omanis).
 */
const lines = `
Afghanistan;Kabul;Afghan
Albania;Tirana
Algeria;Algiers
Andorra;Andorra la Vella
Angola;Luanda
Antigua and Barbuda;St. John’s;Antiguan
Argentina;Buenos Aires;Argentine,Argentinian,Argentines
Armenia;Yerevan
Australia;Canberra
Austria;Vienna
Azerbaijan;Baku;Azerbaijani,Azeri
Bahamas;Nassau;Bahamian
Bahrain;Manama;Bahraini
Bangladesh;Dhaka;Bangladeshi
Barbados;Bridgetown;Barbadian
Belarus;Minsk;Belarusian
Belgium;Brussels;Belgian
Belize;Belmopan;Belizean
Benin;Porto-Novo;Beninese
Bhutan;Thimphu;Bhutanese
Bolivia;La Paz,Sucre
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia;Sarajevo;Bosnian
Botswana;Gaborone
Brazil;Brasilia,Brasília;Brazilian
Brunei;Bandar Seri Begawan;Bruneian
Bulgaria;Sofia
Burkina Faso;Ouagadougou;Burkinabe
Burundi;Gitega;Burundian
Cambodia;Phnom Penh
Cameroon;Yaounde,Yaoundé;Cameroonian
Canada;Ottawa;Canadian
Cape Verde;Praia;Cape Verdean
Central African Republic;Bangui;Central African
Chad;N’Djamena;Chadian
Chile;Santiago;Chilean
China,People’s Republic of China,PRC;Beijing;Chinese
Colombia;Bogota,Bogotá
Comoros;Moroni;Comorian
Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,Congo,DRC;Kinshasa;Congolese
Republic of Congo,Republic of the Congo;Brazzaville;
Costa Rica;San Jose,San José
Croatia;Zagreb
Cuba;Havana
Cyprus;Nicosia;Cypriot,Cypriots
Czech Republic,Czechia;Prague;Czech,Czechs
Denmark;Copenhagen;Danish,Danes
Djibouti;Djibouti City;Djiboutian
Dominica;Roseau;
Dominican Republic;Santo Domingo;Dominican
East Timor,Timor-Leste;Dili;Timorese
Ecuador;Quito;Ecuadorian,Ecuadorean
Egypt;Cairo;Egyptian
El Salvador;San Salvador;Salvadoran
Equatorial Guinea;Malabo;Equatoguinean
Eritrea;Asmara
Estonia;Tallinn
Eswatini;Mbabane;Swazi
Ethiopia;Addis Ababa
Fiji;Suva;Fijian
Finland;Helsinki;Finnish,Finns
France;Paris;French
Gabon;Libreville;Gabonese
Gambia;Banjul
Georgia;Tbilisi
Germany;Berlin;German
Ghana;Accra;Ghanaian
Greece;Athens;Greek,Greeks
Grenada;St. George’s;Grenadian
Guatemala;Guatemala City
Guinea;Conakry
Guinea-Bissau;Bissau;
Guyana;Georgetown;Guyanese
Haiti;Port-au-Prince;Haitian
Honduras;Tegucigalpa;Honduran
Hungary;Budapest;Hungarian
Iceland;Reykjavik,Reykjavík;Icelandic,Icelanders
India;New Delhi,Delhi
Indonesia;Jakarta
Iran;Tehran;Iranian
Iraq;Baghdad;Iraqi
Ireland,Republic of Ireland;Dublin;Irish
Israel;Jerusalem;Israeli
Italy;Rome;Italian
Ivory Coast,Côte d’Ivoire;Abidjan,Yamoussoukro;Ivorian
Jamaica;Kingston
Japan;Tokyo;Japanese
Jordan;Amman;Jordanian
Kazakhstan;Astana;Kazakh,Kazakhs
Kenya;Nairobi
Kiribati;Tarawa;
Kosovo;Pristina;Kosovar,Kosovars
Kuwait;Kuwait City;Kuwaiti
Kyrgyzstan;Bishkek;Kyrgyz
Laos;Vientiane;Laotian,Lao
Latvia;Riga
Lebanon;Beirut;Lebanese
Lesotho;Maseru;Basotho
Liberia;Monrovia
Libya;Tripoli
Liechtenstein;Vaduz;
Lithuania;Vilnius
Luxembourg;Luxembourg City;Luxembourger
Madagascar;Antananarivo;Malagasy
Malawi;Lilongwe;Malawian
Malaysia;Kuala Lumpur
Maldives;Male;Maldivian
Mali;Bamako;Malian
Malta;Valletta;Maltese
Marshall Islands;Majuro;Marshallese
Mauritania;Nouakchott
Mauritius;Port Louis;Mauritian
Mexico;Mexico City;Mexican
Micronesia;Palikir
Moldova;Chisinau
Monaco;;Monegasque
Mongolia;Ulaanbaatar
Montenegro;Podgorica;Montenegrin,Montenegrins
Morocco;Rabat;Moroccan
Mozambique;Maputo;Mozambican
Myanmar,Burma;Naypyidaw;Burmese
Namibia;Windhoek
Nauru;;
Nepal;Kathmandu;Nepali,Nepalese
Netherlands,The Netherlands,Holland;Amsterdam,The Hague;Dutch
New Zealand;Wellington;New Zealander,New Zealanders
Nicaragua;Managua
Niger;Niamey;Nigerien
Nigeria;Abuja
North Korea,Democratic People’s Republic of Korea,DPRK;Pyongyang
North Macedonia;Skopje;Macedonian
Norway;Oslo;Norwegian
Oman;Muscat;Omani
Pakistan;Islamabad;Pakistani
Palau;Ngerulmud;Palauan
Palestine;Ramallah;Palestinian
Panama;Panama City;Panamanian
Papua New Guinea;Port Moresby
Paraguay;Asuncion,Asunción;Paraguayan
Peru;Lima;Peruvian
Philippines;Manila;Philippine,Filipino,Filipinos
Poland;Warsaw;Polish,Poles
Portugal;Lisbon;Portuguese
Qatar;Doha;Qatari
Romania;Bucharest
Russia,Russian Federation;Moscow
Rwanda;Kigali
Samoa;Apia
San Marino;;
Saudi Arabia,Kingdom of Saudi Arabia;Riyadh;Saudi
Senegal;Dakar;Senegalese
Serbia;Belgrade;Serbian,Serb,Serbs
Seychelles;Victoria;
Sierra Leone;Freetown;Sierra Leonean
Singapore;;Singaporean
Slovakia;Bratislava;Slovak,Slovaks
Slovenia;Ljubljana
Solomon Islands;Honiara;
Somalia;Mogadishu;Somali
South Africa;Pretoria,Cape Town
South Korea,Republic of Korea,ROK;Seoul
South Sudan;Juba;South Sudanese
Spain;Madrid;Spanish,Spaniards
Sri Lanka;Colombo
Sudan;Khartoum;Sudanese
Suriname;Paramaribo;Surinamese
Sweden;Stockholm;Swedish,Swedes
Switzerland;Bern;Swiss
Syria;Damascus
Taiwan;Taipei;Taiwanese
Tajikistan;Dushanbe;Tajik,Tajiks
Tanzania;Dodoma
Thailand;Bangkok;Thai
Togo;Lome,Lomé;Togolese
Tonga;Nuku’alofa
Trinidad and Tobago,Trinidad;Port of Spain;Trinidadian
Tunisia;Tunis
Turkey,Türkiye;Ankara;Turkish,Turks
Turkmenistan;Ashgabat;Turkmen
Tuvalu;Funafuti;
Uganda;Kampala
Ukraine;Kyiv,Kiev;Ukrainian
United Arab Emirates,UAE,Emirates;Abu Dhabi;Emirati
United Kingdom,Great Britain,Britain,U.K.,UK;London;British,Britons,Briton,Brits
United States,United States of America,U.S.A.,U.S.,USA,US,America;Washington,Washington, D.C.;American
Uruguay;Montevideo;Uruguayan
Uzbekistan;Tashkent;Uzbek,Uzbeks
Vanuatu;Port Vila;
Vatican City,Vatican;;
Venezuela;Caracas
Vietnam;Hanoi;Vietnamese
Yemen;Sanaa,Aden;Yemeni
Zambia;Lusaka
Zimbabwe;Harare;Zimbabwean
England;;English
Scotland;Edinburgh;Scottish,Scots
Wales;Cardiff;Welsh
Northern Ireland;Belfast;Northern Irish
Hong Kong;;Hong Konger,Hong Kongers
Greenland;Nuuk;Greenlandic
Puerto Rico;San Juan;Puerto Rican
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
    demonyms: list(demonyms ?? `${list(names)[0]}n`).flatMap((one) =>
      /(?:an|i)$/.test(one) ? [one, `${one}s`] : [one],
    ),
  }));
