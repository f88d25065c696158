import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { contactValues } from './contacts-on.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const page = (...made: (Made | string)[]): Snapshot => ({
  ...emptySnapshot,
  outline: outlineOf([['p', {}, ...made]], 0),
});
const emails = (...made: (Made | string)[]) => contactValues(page(...made), 'email');
const ann = ['ann@northgate.example'];
const turned = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
const backwards = (text: string) => [...text].reverse().join('');
const codes = (text: string) => [...text].map((letter) => letter.charCodeAt(0)).join(',');
const percents = (text: string) => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
const link = '<a href="mailto:ann@northgate.example">Ann</a>';

describe('an address written so that machines should not see it', () => {
  it.each([
    'ann (Klammeraffe) northgate.example',
    'ann*at*northgate.example',
    'ann-at-northgate.example',
    'Mail: ann_at_northgate.example',
    'ann/at/northgate/dot/example',
    'ann "at" northgate.example',
    'ann((at))northgate.example',
    'ann[at-sign]northgate.example',
    'ann(snabel-a)northgate.example',
    'ann(małpa)northgate.example',
    'ann (zavináč) northgate (tečka) example',
    'E-mail: ann zavináč northgate.example',
    'ann(kukac)northgate.example',
    'ann(собака)northgate.example',
    'ann (apenstaartje) northgate.example',
    'ann [arobas] northgate [point] example',
    'メール: ann[アット]northgate.example',
    'ann＠northgate.example',
    'ann★northgate.example（★を@に変えてください）',
    'ann#northgate.example (bitte # durch @ ersetzen)',
    backwards('ann@northgate.example'),
    'ann@NOSPAMnorthgate.example',
    'ann-nospam@northgate.example',
    'ann@northgate.exampleTelefon 030',
    'ann@northgate.examplewww.northgate.example',
  ])('%s', (text) => {
    expect(emails(text)).toEqual(ann);
  });

  it.each([
    'Follow @northgate.example on every network',
    'Our addresses end in @northgate.example',
    'We look-at-acme.com every day',
    'Our office is at northgate.example',
    backwards('ann@hilltop.com'),
  ])('not: %s', (text) => {
    expect(emails(text)).toEqual([]);
  });

  it.each<[string, Made]>([
    ['by its alternative text', ['img', { src: '/a.gif', alt: '(at)' }]],
    ['by its file', ['img', { src: '/img/at.png' }]],
    ['by its class', ['i', { class: 'fa fa-at' }]],
  ])('a picture of the sign within it, known %s', (_, picture) => {
    expect(emails('ann', picture, 'northgate.example')).toEqual(ann);
    expect(emails(picture, ' ann@northgate.example')).toEqual(ann);
  });
});

describe('an address in a link', () => {
  it.each([
    'mailto:ann(at)northgate.example',
    'mailto:ann[at]northgate[dot]example',
    'maito:ann@northgate.example',
    'http://ann@northgate.example',
    'http://mailto:ann@northgate.example',
    'ann@northgate.example',
    '/ann|northgate:example?subject=Hello',
    "javascript:location='mailto:\\u0061\\u006e\\u006e\\u0040northgate.example';void 0",
    "javascript:location.href='mai'+'lto:'+'ann'+'@'+'northgate.example'",
    "javascript:sendMail('ann','northgate.example')",
    "javascript:mailTo('ann','northgate','example')",
  ])('%s', (href) => {
    expect(emails(['a', { href }, 'Write'])).toEqual(ann);
  });

  it('the printed one counts where that of the link is mistyped', () => {
    expect(emails(['a', { href: 'http://ann@hilltop.com' }, 'ann@northgate.example'])).toEqual(ann);
  });

  it('no address: an account on a network, a call that makes no mail', () => {
    expect(emails(['a', { href: 'https://social.test/@northgate.example' }, 'Follow'])).toEqual([]);
    expect(emails(['a', { href: "javascript:open('ann','northgate.example')" }, 'Open'])).toEqual([]);
  });
});

describe('an address in the data of an element', () => {
  it.each<[Made[1]]>([
    [{ 'data-mailto-token': 'ocknvq,cppBpqtvjicvg0gzcorng' }],
    [{ 'data-user': 'ann', 'data-domain': 'northgate.example' }],
    [{ 'data-name': 'ann', 'data-domain': 'northgate', 'data-tld': 'example' }],
    [{ first: btoa('ann'), last: btoa('northgate.example') }],
    [{ 'data-email': 'ann@northgate.example' }],
    [{ 'data-mail': btoa('ann@northgate.example') }],
    [{ 'data-email': backwards('ann@northgate.example') }],
    [{ 'data-enc-email': turned('ann@northgate.example').replace('@', '[at]') }],
    [{ title: 'ann@northgate.example' }],
    [{ 'aria-label': 'E-mail: ann (at) northgate.example' }],
  ])('%j', (attributes) => {
    expect(emails(['a', { href: '#', ...attributes }, 'Write'])).toEqual(ann);
  });

  it('a picture of it says it in its alternative text', () => {
    expect(emails(['img', { src: '/m.png', alt: 'ann@northgate.example' }])).toEqual(ann);
  });
});

describe('an address that code writes', () => {
  it.each([
    "document.write('ann'+'@'+'northgate.example');",
    "var u=\"ann\";var d=\"northgate.example\";document.write('<a href=\"mailto:'+u+'@'+d+'\">'+u+'@'+d+'</a>');",
    `document.write("<a href='mai"+"lto:ann"+"@"+"northgate.example'>Mail</a>");`,
    "var n = 'ann'; var h = 'northgate'; document.write(n + String.fromCharCode(64) + h + '.' + 'example');",
    "document.getElementById('m').innerHTML=['ann','@','northgate','.','example'].join('');",
    'var p=["ann","northgate.example"]; document.getElementById("m").textContent=p.join("@");',
    `document.write("${backwards('ann@northgate.example')}".split("").reverse().join(""));`,
    `document.write(String.fromCharCode(${codes(link)}));`,
    `document.write(unescape('${percents(link)}'));`,
    `eval(unescape('${percents(`document.write('${link}');`)}'))`,
    `document.write("${turned('mailto:ann@northgate.example')}".replace(/[a-z]/g,function(c){return String.fromCharCode(c.charCodeAt(0)+13);}));`,
    `document.getElementById("m").innerHTML=atob("${btoa('ann@northgate.example')}");`,
    "writeMail('ann','northgate.example');",
    "document.write('\\x61nn\\x40northgate.example');",
    "var a = 'ann' + '&#64;'; a = a + 'northgate' + '&#46;' + 'example';",
  ])('%s', (code) => {
    expect(emails(['script', {}, code])).toEqual(ann);
  });

  it.each([
    "if (mail.value.indexOf('@') < 0) alert('name@company.com');",
    'var settings = { support: "dev@pixelworks.com" };',
    "open('ann','northgate.example')",
  ])('not: %s', (code) => {
    expect(emails(['script', {}, code])).toEqual([]);
  });

  it("the agency's, behind its credit, is the agency's", () => {
    const code = `document.write('<a href="mailto:hello@'+'pixelworks.com">Pixelworks</a>')`;
    expect(emails('Website by ', ['script', {}, code])).toEqual([]);
  });
});
