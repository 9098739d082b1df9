import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../core/config.ts';
import { parseResume } from '../../resume-file.ts';
import { joinLines, splitMark } from './blocks.ts';
import { readResumeFile } from './read-resume.ts';
import { isSectionName } from './section-names.ts';

const folder = new URL('./fixtures/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const read = (name: string, text: string) => readResumeFile(name, strToU8(text));

const whole = readdirSync(folder).filter(
  (name) => /\.(?:pdf|txt|json)$/.test(name) && !/^(?:locked|scan|loop)/.test(name),
);

describe('a résumé as it comes', () => {
  for (const name of whole)
    it(`is Markdown: ${name}`, async () => {
      const { markdown, name: person } = await readResumeFile(name, bytesOf(name));
      await expect(`${person}\n\n${markdown}`).toMatchFileSnapshot(
        `./fixtures/${name.replace(/\.\w+$/, '.md')}`,
      );
      expect(parseResume({ path: 'resumes/a.md', text: markdown }, defaultConfig()).problems).toEqual([]);
    });

  it('says what could not be read', async () => {
    const unread = async (name: string) => (await readResumeFile(name, bytesOf(name))).unread;
    expect(await unread('portuguese-sidebar.pdf')).toEqual([
      'page 2 has no text: a picture of one, or nothing',
    ]);
    expect(await unread('json-resume.json')).toEqual([
      'what JSON Resume does not have was left out: custom',
      'the picture was left out',
    ]);
    expect(await unread('one-column.pdf')).toEqual([]);
  });

  it('is refused with a reason where it cannot be read', async () => {
    for (const [name, why] of Object.entries({
      'locked.pdf': 'password',
      'scan.pdf': 'no text: it is a picture',
      'loop.pdf': 'circular',
    }))
      await expect(readResumeFile(name, bytesOf(name)), name).rejects.toThrow(why);
    for (const [name, text, why] of [
      ['a.pdf', '%PDF-1.7 nonsense', 'damaged'],
      ['a.docx', 'PK\u0003\u0004 nonsense', 'damaged'],
      ['a.json', '{"items": []}', 'no résumé'],
      ['a.json', '{"basics": ', 'not JSON'],
      ['a.rtf', '{\\rtf1 Jane}', 'save it as DOCX or PDF'],
      ['a.txt', ' \n', 'empty'],
      ['a.html', '<title>Jane</title><script>1</script>', 'no text'],
      ['a.tex', '\\documentclass{moderncv}', 'LaTeX'],
    ] as const)
      await expect(read(name, text), name).rejects.toThrow(why);
    await expect(readResumeFile('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).rejects.toThrow('.doc');
    await expect(readResumeFile('a.bin', Uint8Array.of(0, 1, 2))).rejects.toThrow('neither');
  });

  it('of HTML has its headings and lists, and neither head nor script', async () => {
    const { markdown, name } = await read(
      'cv.html',
      '<html><head><title>CV of Jane</title><style>p{}</style></head><body><h1>Jane Doe</h1><p>jane_d@doe.example</p><p><b>Skills:</b></p><ul><li>Go</li></ul><aside><h2>Languages</h2>German</aside></body></html>',
    );
    expect(name).toBe('Jane Doe');
    expect(markdown).toBe(
      '# Jane Doe\n\njane_d@doe.example\n\n## Skills\n\n- Go\n\n## Languages\n\nGerman\n',
    );
  });

  it('of the first version of JSON Resume has its addresses, and says what no version has', async () => {
    const document = {
      basics: {
        name: 'Robin Vale',
        website: 'https://robin.example',
        picture: 'https://robin.example/1.png',
      },
      work: [{ company: 'Acme', position: 'Cook', website: 'https://acme.example', logo: 'a.png', team: '' }],
    };
    const { markdown, unread } = await readResumeFile(
      'a.json',
      new TextEncoder().encode(JSON.stringify(document)),
    );
    expect(markdown).toContain('robin.example');
    expect(markdown).toContain('acme.example');
    expect(unread).toEqual([
      'what JSON Resume does not have was left out: work logo',
      'the picture was left out',
    ]);
  });

  it('names whose it is in Chinese and Korean, too', async () => {
    const nameOf = async (first: string) =>
      (await readResumeFile('a.txt', new TextEncoder().encode(`${first}\nCook\n\nSkills\nBread`))).name;
    expect(await nameOf('王大明')).toBe('王大明');
    expect(await nameOf('김하늘')).toBe('김하늘');
    for (const title of ['个人简历', '個人履歷', '基本信息']) expect(await nameOf(title)).toBeNull();
  });

  it('of Markdown stays as it is', async () => {
    const text = '---\nlabel: Lead\n---\n# Jane\n\n* Go\n';
    expect(await read('cv.md', text)).toMatchObject({ format: 'md', markdown: text });
  });
});

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const styles = `<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:sz w:val="56"/></w:rPr></w:style></w:styles>`;
const numbering = `<w:numbering ${names}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const relations =
  '<Relationships><Relationship Id="rId5" Target="https://www.linkedin.com/in/erika" TargetMode="External"/></Relationships>';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const item = (text: string, list: number, level = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
const tab = '<w:r><w:tab/></w:r>';

/** A document as Word writes it, of these paragraphs. */
function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${names}><w:body>${body}<w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': relations,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const markdownOf = async (body: string, more?: Record<string, string>) =>
  (await readResumeFile('cv.docx', docx(body, more))).markdown;

describe('a Word document', () => {
  it('has its headings by their styles, lists, tabs, links and entities', async () => {
    const { markdown, name } = await readResumeFile(
      'cv.docx',
      docx(
        styled('Titel', 'Erika Mustermann') +
          paragraph(
            `${run('Berlin')}${tab}${run('erika@muster.example | ')}<w:hyperlink r:id="rId5">${run('LinkedIn')}</w:hyperlink>`,
          ) +
          styled('berschrift1', 'Berufserfahrung') +
          paragraph(run('Data Engineer, Muster AG', '<w:b/>') + tab + run('2019 – heute')) +
          item('Datenpipelines &amp; Modelle', 1) +
          item('Python', 1, 1) +
          styled('berschrift1', 'Ehrenamt') +
          item('Eins', 2) +
          item('Zwei', 2),
        { 'word/header1.xml': `<w:hdr ${names}>${paragraph(run('0170 1234567'))}</w:hdr>` },
      ),
    );
    expect(name).toBe('Erika Mustermann');
    expect(markdown).toBe(
      [
        '# Erika Mustermann\n',
        'Berlin · erika@muster.example | LinkedIn (linkedin.com/in/erika)\n',
        '## Berufserfahrung\n',
        '### Data Engineer, Muster AG · 2019 – heute\n',
        '- Datenpipelines & Modelle\n  - Python\n',
        '## Ehrenamt\n',
        '1. Eins\n2. Zwei\n',
      ].join('\n'),
    );
  });

  it('without styles has headings by weight and capitals', async () => {
    const bold = (text: string, size = 22) => paragraph(run(text, `<w:b/><w:sz w:val="${size}"/>`));
    const body =
      bold('JOHN SMITH', 36) +
      paragraph(run('Chicago')) +
      bold('EXPERIENCE') +
      bold('Staff Nurse, Rush Hospital') +
      paragraph(run('• Cared for 4 patients')) +
      bold('LICENSES') +
      paragraph(run('RN, Illinois'));
    expect(await markdownOf(body)).toBe(
      '# JOHN SMITH\n\nChicago\n\n## EXPERIENCE\n\n### Staff Nurse, Rush Hospital\n\n- Cared for 4 patients\n\n## LICENSES\n\nRN, Illinois\n',
    );
  });

  it('has the rows of its tables: a label leads its row, and columns follow one another', async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const rows =
      row(
        cell(paragraph(run('2011 – 2015'))),
        cell(paragraph(run('B.Sc., TU Berlin')), paragraph(run('Note 1,3'))),
      ) + row(cell(paragraph(run('2011'))), cell(paragraph(run('Abitur'))));
    expect(await markdownOf(`<w:tbl>${rows}</w:tbl>`)).toBe(
      '2011 – 2015 · B.Sc., TU Berlin\\\nNote 1,3\n\n2011 · Abitur\n',
    );
    const columns = row(
      cell(styled('berschrift1', 'Skills'), paragraph(run('Go'))),
      cell(styled('berschrift1', 'Experience'), paragraph(run('Acme'))),
    );
    expect(await markdownOf(`<w:tbl>${columns}</w:tbl>`)).toBe('## Skills\n\nGo\n\n## Experience\n\nAcme\n');
  });

  it('leaves out what was deleted or hidden, and says a text box once', async () => {
    const box = `<w:drawing><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></w:drawing>`;
    const body =
      paragraph(
        `${run('Jane')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${run('hidden', '<w:vanish/>')}${run('too', '<w:vanish/><w:sz w:val="24"/>')}`,
      ) +
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    expect(await markdownOf(body)).toBe('Jane\\\nIn a box\n');
  });

  it('is refused where it declares entities, would unpack into too much, or is something else', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>';
    await expect(markdownOf('', { 'word/document.xml': entity })).rejects.toThrow('declares entities');
    await expect(markdownOf('x'.repeat(31_000_000))).rejects.toThrow('more than 30 MB');
    await expect(markdownOf('<w:p')).rejects.toThrow('damaged');
    await expect(markdownOf('')).rejects.toThrow('no text');
    await expect(readResumeFile('a.odt', zipSync({ 'content.xml': strToU8('x') }))).rejects.toThrow(
      'OpenDocument',
    );
    await expect(readResumeFile('a.zip', zipSync({ 'a.txt': strToU8('x') }))).rejects.toThrow(
      'no Word document',
    );
  });
});

describe('the parts of reading', () => {
  it('names of sections are known in five languages, with numbers, colons and joints', () => {
    for (const name of [
      'Work Experience',
      'EDUCATION:',
      'Skills & Interests',
      '3. Projekte',
      'Persönliche Daten',
      'Fort- und Weiterbildung',
      'Expériences professionnelles',
      'Centres d’intérêt',
      'Formación académica',
      'Habilitações',
      'Experiência Profissional',
    ])
      expect(isSectionName(name), name).toBe(true);
    for (const name of ['', 'Acme', 'Experience with Go', 'Education at Acme', '2019'])
      expect(isSectionName(name), name).toBe(false);
  });

  it('lines are joined as their words were', () => {
    expect(joinLines('main-', 'tainable')).toBe('maintainable');
    expect(joinLines('state-of-the-', 'art')).toBe('state-of-the-art');
    expect(joinLines('Software-', 'Engineer')).toBe('Software-Engineer');
    expect(joinLines('Java-', 'und Python')).toBe('Java- und Python');
    expect(joinLines('2010 -', 'today')).toBe('2010 - today');
  });

  it('marks of lists are known, and what only looks like one is not', () => {
    for (const line of ['• Go', '•Go', '- Go', '-Go', '–Go', '\uf0b7 Go', 'o Go', '– Go'])
      expect(splitMark(line)?.text, line).toBe('Go');
    expect(splitMark('2) Go')).toMatchObject({ number: '2.', text: 'Go' });
    for (const line of ['-5 °C', 'oGo', '2019. Then', '1.5 years']) expect(splitMark(line), line).toBeNull();
  });
});
