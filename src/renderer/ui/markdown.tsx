import ReactMarkdown, { type Components } from 'react-markdown';
import { classNames } from './class-names.ts';

/** Postings are written by people: pictures and raw HTML in them are left out, links open outside. */
const COMPONENTS: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer noopener" className="text-accent-ink underline">
      {children}
    </a>
  ),
  img: ({ alt }) => (alt ? <span>{alt}</span> : null),
  h1: ({ children }) => <h3 className="mt-4 mb-1 text-lg font-semibold text-ink first:mt-0">{children}</h3>,
  h2: ({ children }) => <h4 className="mt-4 mb-1 text-md font-semibold text-ink first:mt-0">{children}</h4>,
  h3: ({ children }) => <h5 className="mt-3 mb-1 text-base font-semibold text-ink first:mt-0">{children}</h5>,
  p: ({ children }) => <p className="my-2 first:mt-0">{children}</p>,
  ul: ({ children }) => <ul className="my-2 list-disc pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="my-2 list-decimal pl-5">{children}</ol>,
  li: ({ children }) => <li className="my-1">{children}</li>,
  blockquote: ({ children }) => (
    <blockquote className="my-2 border-l-2 border-line-strong pl-3">{children}</blockquote>
  ),
  code: ({ children }) => <code className="rounded-sm bg-sunken px-1 font-mono text-sm">{children}</code>,
  strong: ({ children }) => <strong className="font-semibold text-ink">{children}</strong>,
};

/** Markdown as it reads, in the measure and line height of a page. */
export const Markdown = ({ text, className }: { text: string; className?: string }) => (
  <div className={classNames('max-w-prose text-md leading-relaxed text-ink-2', className)}>
    <ReactMarkdown components={COMPONENTS} skipHtml>
      {text}
    </ReactMarkdown>
  </div>
);
