import { createHash } from 'node:crypto';
import { type Html, html } from './html.ts';

/** The looks and the ways of a page, from `templates/tong-quan/`. */
export type PageParts = { readonly style: string; readonly script: string };

/** A part of a page that its list of contents names. */
export type Section = { readonly id: string; readonly title: string; readonly body: Html };

type Page = {
  /** As the browser's tab shows it. */
  readonly name: string;
  readonly title: string;
  /** Title of the movement. */
  readonly movement: string;
  readonly style: string;
  /** The only script that may run. */
  readonly script: string;
  readonly sections: readonly Section[];
  /** What the main part holds: the sections, and what stands around them. */
  readonly main: (sections: readonly Html[]) => Html;
  /** What follows the main part. */
  readonly foot: Html;
};

/** A whole page: one file without network or outside part, which runs nothing but its own script. */
export function renderPage({ name, title, movement, style, script, sections, main, foot }: Page): string {
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const shown = sections.map(
    ({
      id,
      title: called,
      body,
    }) => html`<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${called}</h2>${body}</section>
`,
  );
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="nhay" href="#noi-dung">Đến nội dung</a>
<header>
<p class="phong-trao">${movement}</p>
<h1>${title}</h1>
<nav aria-label="Mục lục"><ul>${sections.map(({ id, title: called }) => html`<li><a href="#${id}">${called}</a></li>`)}</ul></nav>
</header>
<main id="noi-dung" tabindex="-1">
${main(shown)}</main>
${foot}
</body>
</html>
`.html;
}

/** As a Content-Security-Policy names what may run. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
