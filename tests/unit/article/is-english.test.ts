import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../../src/article/article-error.ts';
import { isEnglish } from '../../../src/article/is-english.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';

/** One invented piece of news, short, as each language tells it. */
const others: Readonly<Record<string, string>> = {
  German:
    'Der alte Steg im Hafen bleibt nach Angaben der Stadt geschlossen. Eine Ingenieurin hatte im Holz Fäulnis gefunden, die bis an die Pfeiler reicht. Man will im Mai entscheiden, was aus dem Bau wird.',
  French:
    'Le vieux ponton du port restera fermé, a annoncé lundi la ville. Une ingénieure a trouvé du bois pourri jusque dans les piliers. On ne sait pas encore ce que deviendra le bâtiment.',
  Spanish:
    'El viejo muelle del puerto seguirá cerrado, según anunció el lunes el ayuntamiento. Una ingeniera encontró madera podrida hasta en los pilares. No se sabe qué será de la obra.',
  Portuguese:
    'O velho cais do porto vai continuar fechado, anunciou a câmara na segunda-feira. Uma engenheira encontrou madeira podre até nos pilares. Não se sabe o que será da obra.',
  Italian:
    'Il vecchio molo del porto resterà chiuso, ha annunciato lunedì il comune. Un’ingegnera ha trovato legno marcio fino ai pilastri. Non si sa che cosa sarà della costruzione.',
  Dutch:
    'De oude steiger in de haven blijft dicht, meldt de gemeente op maandag. Een ingenieur had in het hout rot gevonden die tot in de palen is doorgedrongen. Wat er met het bouwwerk gaat gebeuren is nog niet bekend.',
  Swedish:
    'Den gamla bryggan i hamnen förblir stängd, meddelade staden på måndagen. En ingenjör hade hittat röta i virket ända in i pelarna. Vad som ska hända med bygget är ännu inte klart.',
  Danish:
    'Den gamle bro i havnen forbliver lukket, oplyste byen mandag. En ingeniør havde fundet råd i træet helt ind i pælene. Hvad der skal ske med den, er endnu ikke klart for alle i byen.',
  Norwegian:
    'Den gamle bryggen i havna forblir stengt, opplyste byen mandag. En ingeniør hadde funnet råte i treverket helt inn i pælene. Hva som skal skje med den, er ennå ikke klart.',
  Finnish:
    'Sataman vanha laituri pysyy suljettuna, kaupunki kertoi maanantaina. Insinööri oli löytänyt puusta lahoa, joka ulottuu pylväisiin asti. Rakennuksen kohtalosta ei ole vielä päätetty.',
  Polish:
    'Stary pomost w porcie pozostanie zamknięty, poinformowało w poniedziałek miasto. Inżynierka znalazła w drewnie zgniliznę, która sięga filarów. Nie wiadomo jeszcze, co stanie się z budowlą.',
  Czech:
    'Staré molo v přístavu zůstane zavřené, oznámilo v pondělí město. Inženýrka našla ve dřevě hnilobu, která sahá až do pilířů. Co bude se stavbou dál, zatím není jasné.',
  Hungarian:
    'A kikötő régi mólója zárva marad, közölte hétfőn a város. Egy mérnök korhadást talált a fában, amely a pillérekig ér. Még nem tudni, mi lesz az építménnyel.',
  Romanian:
    'Vechiul ponton din port rămâne închis, a anunțat luni primăria. O ingineră a găsit lemn putred până în piloni. Nu se știe încă ce se va întâmpla cu construcția.',
  Turkish:
    'Limandaki eski iskele kapalı kalacak, belediye pazartesi günü açıkladı. Bir mühendis ahşapta direklere kadar inen çürük buldu. Yapıya ne olacağı henüz bilinmiyor.',
  Indonesian:
    'Dermaga tua di pelabuhan itu tetap ditutup, kata pemerintah kota pada hari Senin. Seorang insinyur menemukan kayu lapuk sampai ke tiang. Belum diketahui apa yang akan terjadi dengan bangunan itu.',
  Vietnamese:
    'Cầu tàu cũ ở cảng vẫn đóng cửa, thành phố thông báo hôm thứ hai. Một kỹ sư đã tìm thấy gỗ mục vào tận trong cột. Chưa rõ công trình này sẽ ra sao.',
  Swahili:
    'Gati la zamani bandarini litabaki limefungwa, mji ulitangaza siku ya Jumatatu. Mhandisi alikuta mbao zilizooza hadi kwenye nguzo. Bado haijulikani jengo hilo litafanywa nini.',
  Russian:
    'Старый причал в порту останется закрытым, сообщил в понедельник город. Инженер нашла гниль до самых опор. Что будет со зданием, пока неизвестно.',
  Greek:
    'Η παλιά αποβάθρα στο λιμάνι μένει κλειστή, ανακοίνωσε τη Δευτέρα ο δήμος. Μια μηχανικός βρήκε σάπια ξύλα ως τους στύλους. Δεν είναι γνωστό τι θα γίνει.',
  Arabic:
    'يبقى الرصيف القديم في الميناء مغلقا، كما أعلنت المدينة يوم الاثنين. وجدت مهندسة خشبا متعفنا حتى الأعمدة. ولا يعرف بعد ما سيحدث للمبنى.',
  Hebrew:
    'הרציף הישן בנמל יישאר סגור, הודיעה העירייה ביום שני. מהנדסת מצאה ריקבון בעץ עד לעמודים. עדיין לא ידוע מה יהיה על המבנה.',
  Hindi:
    'बंदरगाह का पुराना घाट बंद रहेगा, नगर ने सोमवार को बताया. एक अभियंता को लकड़ी में सड़न मिली. आगे क्या होगा, यह अभी पता नहीं.',
  Japanese:
    '港の古い桟橋は閉鎖されたままだ. 市が月曜日に発表した. 技師が木材の腐食を柱まで確認した. 今後どうなるかはまだ分からない.',
  Chinese:
    '港口的旧码头仍然关闭. 市政府星期一宣布. 一名工程师发现木材一直腐烂到柱子. 尚不清楚今后如何处理.',
  Korean:
    '항구의 낡은 부두는 계속 닫혀 있다고 시가 월요일 밝혔다. 한 기술자가 기둥까지 썩은 나무를 찾았다. 앞으로 어떻게 될지는 아직 모른다.',
};

/** English that has few small words, or much that is none. */
const english: Readonly<Record<string, string>> = {
  'one short sentence': 'Pier stays closed.',
  'headlines only': 'Rain expected later tonight near northern coast. Ferries cancelled.',
  'a list of names':
    'Anna Lind, Ola Brandt, Jo Roe, José Núñez, Zoë Müller, Jean de la Tour, Li Wu.',
  results:
    'Lindhaven 2 Rovers 1; Harrow 0 Leeds 0. Doe bt Roe 6-3 7-5 6-4, Müller bt Núñez 6-0 6-1.',
  'prices and measures': '2 cups flour, 1 tsp salt, 3 eggs, 200 g butter, 1 lemon, sugar to taste.',
  'capitals alone':
    'THE OLD PIER STAYS CLOSED. NOBODY MAY ENTER IT BEFORE MAY, THE BOARD HAS RULED.',
  'quotations in German':
    'The mayor said: “Der alte Steg bleibt geschlossen, weil das Holz bis an die Pfeiler verfault ist.” She repeated it twice: “Niemand darf ihn betreten, auch nicht im Sommer.” Then she left.',
  'a name in Japanese after each name':
    'Mara Lindt (マーラ・リント) met Ken Sato (佐藤健) in the old harbor on Monday, and they agreed to close it.',
  'notes without verbs':
    'Cool, dry morning; light wind from west. Warm by noon. Rain overnight, heavy at times.',
};

describe('an article in another language is told by its small words', () => {
  test.each(Object.entries(others))('%s is not English', (_, text) => {
    expect(isEnglish([text])).toBe(false);
  });

  test.each(Object.entries(english))('English stays English: %s', (_, text) => {
    expect(isEnglish([text])).toBe(true);
  });

  test('an English article with a long passage in another language is read', () => {
    const said = others['French'] ?? '';
    const told =
      'The city will keep the old pier shut, it said on Monday, after an engineer found that the wood was rotten. ';
    expect(isEnglish([told.repeat(2), said])).toBe(true);
  });
});

describe('it is refused with what is wrong and what to do', () => {
  test.each(Object.entries(others))('%s', (_, text) => {
    const source = `LINDHAVEN 2025\n\n${text}\n`;
    const refused = (): unknown => parseArticle(source, { id: 'a' });
    expect(refused).toThrow(ArticleError);
    expect(refused).toThrow(/^line 3: the article is not in English\. Give an English one/);
    expect(refused).toThrow(expect.objectContaining({ reason: 'language' }));
  });
});
