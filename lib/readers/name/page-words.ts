import { kindNamed, plainWords } from '../kind-words.ts';

/** What sites call their pages beyond the kinds of page we know; folded, words parted by one space. */
const table =
  'membership,memberships,member benefits,press room,directions,directions and map,getting here,gallery,photo gallery,photos,links,useful links,resources,testimonials,reviews,faq,faqs,donate,volunteer,calendar,newsletter,newsletters,sitemap,site map,privacy,privacy policy,terms,terms of use,terms and conditions,terms conditions,disclaimer,cookies,cookie policy,opening hours,hours,schedule,downloads,what s new,hours and location,hours and directions,board members,our board,staff list,meet our doctors,our practice,archive,login form,mitgliedschaft,mitglied werden,satzung,termine,galerie,bildergalerie,fotos,datenschutz,datenschutzerklaerung,datenschutzerklarung,agb,offnungszeiten,oeffnungszeiten,sprechzeiten,sprechstunden,historie,chronik,partner,sponsoren,kontakt anfahrt,kontakt impressum,kontakt und anfahrt,anfahrtsplan,wir stellen uns vor,verwaltung,verein,praxis,unsere praxis,kanzlei,plan d acces,horaires,adhesion,galerie photos,plan du site,politique de confidentialite,le cabinet,la mairie,historia,galeria,ubicacion,donde estamos,instalaciones,politica de privacidad,privacidad,galleria,storia,orari,informativa privacy,soci,dove siamo e contatti,lidmaatschap,lid worden,openingstijden,agenda,geschiedenis,nyheter,medlemskap,bli medlem,kontakt oss,oppettider,apningstider,nyheder,medlemskab,bliv medlem,priser,om klubben,ajankohtaista,jasenyys,etusivu,palvelut,hinnasto,aktualnosci,cennik,strona glowna,polityka prywatnosci,aktuality,cenik,fotogalerie,fotogaleria,uvod,domu,galerias,trabalhe conosco,fale conosco,associados,localizacao,onde estamos,pagina inicial,главная,новости,услуги,вакансии,контактная информация,цены,отзывы,会社概要,会社情報,企業情報,会社案内,お問い合わせ,お問合せ,アクセス,採用情報,事業内容,沿革,ごあいさつ,ご挨拶,代表挨拶,スタッフ紹介,院長紹介,トップページ,トップ,ホーム,お知らせ,個人情報保護方針,プライバシーポリシー,サイトマップ,組織概要,法人概要,協会概要,学校概要,店舗情報,概要';
const names: ReadonlySet<string> = new Set(table.split(',').map(plainWords));

/** True where a text is what a page is called and nothing else: "Contact us", "Mitgliedschaft", "会社概要". */
export const isPageName = (text: string): boolean =>
  kindNamed(text) !== undefined || (text.length <= 60 && names.has(plainWords(text)));

const behind =
  /[\s,:]+(?:press releases?|membership|contact(?: us| info(?:rmation)?| details)?|contacts|kontakte?|contatti|contacto|contato|impressum|imprint|about us|staff(?: directory| list| members)?|our (?:team|staff)|meet (?:the|our) (?:team|staff)|board of (?:directors|trustees)|board members|committee members|vorstand|ansprechpartner|mitarbeiter|unser team|careers|employment|job openings|directions(?: to (?:the|our) office)?|mentions légales|legal notice|privacy policy|datenschutz(?:erklärung)?|home ?page)$/iu;
const before =
  /^(?:(?:the )?(?:board of (?:directors|trustees)|staff|officers|members|press release|contact information|directions|vorstand|geschäftsstelle|mitglieder|mitarbeiter|team|kontakt|impressum|équipe|equipo|contatti|kontakty) (?:of|for|from|at|to|zu|zum|zur|des|der|vom|von|de|du|di|del|della|dell['’]) ?(?:the )?|(?:impressum|vorstand|kontakt|contatti|contacto|contato|kontakty|yhteystiedot|staff|contact us|about us)[\s:–-]+)(?=[\p{Lu}\d])/iu;

/** "Northgate Choir Staff and Board of Directors". */
const and = /\s(?:and|&|und|et|e|y|en|og|och|i|a)$/iu;
/** "Northgates bestyrelse": the s is that of the board. */
const ofNordic =
  /^(?<name>\p{Lu}.{3,60}\p{Ll})s (?:bestyrelse|styrelse|styre|medlemmer|medlemmar|historie|historia|kontor)$/iu;

/** "Northgate Choir Membership", "Board of Directors of the Northgate Choir": the name without the page's own; undefined where none is said. */
export const withoutPageName = (text: string): string | undefined => {
  const whole = text.replace(before, '').replace(behind, '');
  const name = and.test(whole) ? whole.replace(and, '').replace(behind, '') : whole.replace(ofNordic, '$<name>');
  return name === text || name.length < 3 || isPageName(name) ? undefined : name;
};
