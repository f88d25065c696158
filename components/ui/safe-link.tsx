import type { MouseEvent, ReactNode } from 'react';

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address as a link may carry it; undefined for anything but http, https, mailto and tel. */
function safeHref(address: string): string | undefined {
  const url = URL.parse(address);
  return url && allowed.has(url.protocol) ? url.href : undefined;
}

type SafeLinkProps = {
  to: string;
  children: ReactNode;
  className?: string;
  /** Called for a plain click instead of opening another tab. */
  onOpen?: (() => void) | undefined;
  label?: string;
  title?: string;
  /** Marks the link that key E follows. */
  isEvidence?: boolean;
};

/** A link that can only lead to a page, an e-mail or a telephone; any other address is drawn as text. */
export function SafeLink({ to, children, className = '', onOpen, label, title, isEvidence }: SafeLinkProps) {
  const href = safeHref(to);
  if (href === undefined) return <span className={className}>{children}</span>;
  const isDial = href.startsWith('tel:') || href.startsWith('mailto:');
  const open = (event: MouseEvent) => {
    if (!onOpen || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  const target = isDial ? undefined : '_blank';
  return (
    <a
      href={href}
      target={target}
      rel="noreferrer noopener"
      className={className}
      onClick={open}
      aria-label={label}
      title={title}
      data-evidence={isEvidence ? '' : undefined}
    >
      {children}
    </a>
  );
}
