import { Fragment, type ReactNode } from 'react';

type Block =
  | { kind: 'title' | 'heading' | 'text'; text: string }
  | { kind: 'list'; lines: string[] }
  | { kind: 'table'; rows: string[][] };

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The few forms that the text uses: headings, lists, one table, paragraphs; a blank line parts them. */
function blockOf(piece: string): Block {
  const lines = piece.split('\n');
  const [first = ''] = lines;
  if (first.startsWith('# ')) return { kind: 'title', text: first.slice(2) };
  if (first.startsWith('## ')) return { kind: 'heading', text: first.slice(3) };
  if (first.startsWith('- ')) return { kind: 'list', lines: lines.map((line) => line.slice(2)) };
  if (first.startsWith('|'))
    return { kind: 'table', rows: lines.filter((line) => !/^[|\s-]+$/.test(line)).map(cellsOf) };
  return { kind: 'text', text: lines.join(' ') };
}

/** Words between backticks are names. */
const inline = (text: string): ReactNode =>
  text.split('`').map((part, at) => {
    const key = `${at}: ${part}`;
    return at % 2 === 1 ? (
      <code key={key} className="font-mono text-xs">
        {part}
      </code>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });

const Table = ({ rows: [head = [], ...rows] }: { rows: string[][] }) => (
  <dl>
    <dt className="sr-only">{head.join(': ')}</dt>
    {rows.map(([name = '', what = '']) => (
      <Fragment key={name}>
        <dt className="mt-1 font-semibold">{inline(name)}</dt>
        <dd>{inline(what)}</dd>
      </Fragment>
    ))}
  </dl>
);

function drawn(block: Block): ReactNode {
  switch (block.kind) {
    case 'title':
      return null; // the screen has it as its own
    case 'heading':
      return <h3 className="mt-2 font-semibold">{block.text}</h3>;
    case 'list':
      return (
        <ul className="list-disc ps-4">
          {block.lines.map((line) => (
            <li key={line}>{inline(line)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table rows={block.rows} />;
    case 'text':
      return <p>{inline(block.text)}</p>;
  }
}

/** A text of ours in the simple form of the project's own documents. */
export const PrivacyText = ({ text }: { text: string }) => (
  <div className="flex flex-col gap-1.5 text-sm">
    {text
      .trim()
      .split(/\n{2,}/)
      .map((piece) => (
        <Fragment key={piece}>{drawn(blockOf(piece))}</Fragment>
      ))}
  </div>
);
