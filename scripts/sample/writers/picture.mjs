import { page } from '../browser.mjs';

const A4_AT_96 = { width: 794, height: 1123 };

/** The page as pixels, with the margins that the printer would have made. */
async function drawn(browser, resume, type) {
  const margins = `<style>body{padding:64px 72px!important;background:#fff;width:794px;height:1123px;overflow:hidden}header,section{zoom:1.14}</style>`;
  const bytes = await browser.draw(
    page(resume).replace('</head>', `${margins}</head>`),
    (tab) => tab.screenshot(type === 'png' ? { type } : { type, quality: 92 }),
    A4_AT_96,
    2,
  );
  return `data:image/${type};base64,${bytes.toString('base64')}`;
}

const GRAIN =
  '<svg xmlns="http://www.w3.org/2000/svg" style="position:absolute;inset:0;width:100%;height:100%;mix-blend-mode:multiply;opacity:.16"><filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"/><feColorMatrix type="saturate" values="0"/></filter><rect width="100%" height="100%" filter="url(#n)"/></svg>';

/** A sheet on a desk, photographed with a telephone: in perspective, in uneven light, with some grain. */
export async function photographed(browser, resume) {
  const sheet = await drawn(browser, resume, 'png');
  const html = `<body style="margin:0;width:900px;height:1240px;overflow:hidden;position:relative;background:linear-gradient(100deg,#7d6650,#9a7d61 40%,#6d5742)">
<div style="position:absolute;inset:0;background:repeating-linear-gradient(92deg,#00000010 0 3px,#0000 3px 17px)"></div>
<div style="position:absolute;left:50px;top:54px;perspective:2600px"><img src="${sheet}" style="width:800px;transform:rotateX(5deg) rotateY(-2.5deg) rotateZ(-.9deg);box-shadow:0 14px 34px #0007;filter:contrast(.93) brightness(.97) sepia(.09)"></div>
<div style="position:absolute;inset:0;background:radial-gradient(120% 90% at 28% 18%,#fff3 0,#0000 46%),linear-gradient(160deg,#0000 55%,#0005)"></div>${GRAIN}</body>`;
  return browser.draw(
    html,
    (tab) => tab.screenshot({ type: 'jpeg', quality: 74 }),
    { width: 900, height: 1240 },
    1.8,
  );
}

/** A screenshot of an old text processor's page: clean, a little grey. */
export async function screenshot(browser, resume) {
  const sheet = await drawn(browser, resume, 'png');
  const html = `<body style="margin:0;background:#fff"><img src="${sheet}" style="width:794px;display:block;filter:grayscale(1)"></body>`;
  return browser.draw(html, (tab) => tab.screenshot({ type: 'png' }), A4_AT_96, 1.7);
}

/** A page through an office scanner: grey, slightly askew, with dust and the shadow of the lid. */
export async function scanned(browser, resume) {
  const sheet = await drawn(browser, resume, 'png');
  const html = `<body style="margin:0;width:794px;height:1123px;overflow:hidden;position:relative;background:#f4f4f2">
<img src="${sheet}" style="width:794px;transform:rotate(.7deg);filter:grayscale(1) contrast(1.12) blur(.25px)">
<div style="position:absolute;inset:0;background:linear-gradient(90deg,#0003 0,#0000 1.6%,#0000 99%,#0001)"></div>${GRAIN.replace('.16', '.07')}</body>`;
  const jpeg = await browser.draw(html, (tab) => tab.screenshot({ type: 'jpeg', quality: 66 }), A4_AT_96, 2);
  return jpegAsPdf(jpeg, A4_AT_96.width * 2, A4_AT_96.height * 2);
}

/** A PDF whose one page is the picture, as scanners write it. */
function jpegAsPdf(jpeg, width, height) {
  const content = 'q 595.28 0 0 841.89 0 0 cm /Im0 Do Q';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents 4 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ].map((body, index) => Buffer.from(`${index + 1} 0 obj\n${body}\nendobj\n`, 'latin1'));
  const image = Buffer.concat([
    Buffer.from(
      `5 0 obj\n<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      'latin1',
    ),
    jpeg,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1'), ...objects, image];
  const offsets = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    at += part.length;
  }
  const rows = offsets
    .slice(1)
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}
