/** Regions that news names without their country: the city list has none. Hand-written; borders as the UN has them. */

const UNITED_STATES =
  'Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;New York State;Washington State';

const BY_COUNTRY: Readonly<Record<string, string>> = {
  'United States': UNITED_STATES,
  'United Kingdom': 'England;Scotland;Wales;Northern Ireland',
  Australia:
    'New South Wales;Queensland;South Australia;Tasmania;Western Australia;Northern Territory',
  Canada:
    'Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Ontario;Quebec;Saskatchewan;Yukon;Nunavut',
  China:
    'Xinjiang;Tibet;Guangdong;Sichuan;Yunnan;Hubei;Hunan;Henan;Hebei;Shandong;Shanxi;Shaanxi;Fujian;Zhejiang;Jiangsu;Anhui;Gansu;Qinghai;Guizhou;Guangxi;Heilongjiang;Inner Mongolia;Hainan',
  Denmark: 'Jutland;Zealand',
  Ethiopia: 'Tigray;Amhara;Oromia',
  France: 'Brittany;Normandy;Corsica;Provence;Alsace',
  Georgia: 'Abkhazia;South Ossetia',
  Germany:
    'Bavaria;Saxony;Lower Saxony;Hesse;Thuringia;Brandenburg;Baden-Württemberg;North Rhine-Westphalia;Rhineland-Palatinate;Schleswig-Holstein;Saxony-Anhalt;Saarland',
  Greece: 'Crete',
  India:
    'Kashmir;Punjab;Kerala;Tamil Nadu;Karnataka;Gujarat;Rajasthan;Maharashtra;Bihar;Assam;Odisha;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;West Bengal;Manipur;Telangana;Goa;Himachal Pradesh;Uttarakhand;Jharkhand;Haryana',
  Indonesia: 'Java;Sumatra;Sulawesi;Bali;Aceh;Papua;Kalimantan;Lombok',
  Iraq: 'Anbar;Nineveh;Iraqi Kurdistan',
  Italy: 'Sicily;Sardinia;Lombardy;Tuscany;Veneto;Piedmont;Calabria;Campania;Puglia;Umbria',
  Japan: 'Hokkaido;Honshu;Kyushu;Shikoku;Okinawa',
  Myanmar: 'Rakhine;Shan State',
  Pakistan: 'Balochistan;Sindh;Khyber Pakhtunkhwa',
  Palestine: 'Gaza;Gaza Strip;West Bank',
  Philippines: 'Luzon;Mindanao;Visayas',
  Portugal: 'Madeira;Azores',
  Russia:
    'Siberia;Chechnya;Dagestan;Tatarstan;Bashkortostan;Sakhalin;Kamchatka;Primorye;Primorsky Krai;Buryatia;Ingushetia;Karelia;Yakutia',
  Somalia: 'Somaliland;Puntland;Jubaland',
  Spain: 'Catalonia;Andalusia;Galicia;Majorca;Mallorca;Ibiza;Tenerife;Canary Islands',
  Sudan: 'Darfur;Kordofan',
  Moldova: 'Transnistria',
  Ukraine: 'Crimea;Donbas;Donbass',
  Azerbaijan: 'Nagorno-Karabakh',
  Turkey: 'Anatolia',
};

/** Continents and parts of the world, which lie in no country. */
const WORLD =
  'Europe;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;Western Balkans;Northeast Asia;West Africa;East Africa;Central Africa;North Africa;Southern Africa;Asia;Africa;South America;North America;Latin America;Central America;Middle East;Southeast Asia;Central Asia;East Asia;South Asia;Sahel;Caucasus;Balkans;Baltics;Caribbean;Scandinavia;Horn of Africa;Arctic;Antarctica;Red Sea;Black Sea;Baltic Sea;South China Sea;East China Sea;Mediterranean;Persian Gulf;Taiwan Strait;Strait of Hormuz;Gulf of Aden;Gulf of Mexico;Indian Ocean;Pacific Ocean;Atlantic Ocean;Korean Peninsula;Korean peninsula;Arabian Sea;Sea of Japan;Bay of Bengal';

/** Region and country, the country empty for parts of the world. */
export const REGIONS: readonly (readonly [region: string, country: string])[] = Object.entries({
  ...BY_COUNTRY,
  '': WORLD,
}).flatMap(([country, regions]) =>
  regions
    .split(';')
    .filter((region) => region !== '')
    .map((region) => [region, country] as const),
);
