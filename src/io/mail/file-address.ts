/**
 * Whether an address on the web leads to a file: to a place where people put files for others, or to something that is
 * named like a file. The website, the page or the telephone number under a signature does not.
 */
export function leadsToFile(url: URL): boolean {
  const path = decoded(url.pathname);
  const where = `${path}${url.hash}`;
  const service = services.find(({ hosts }) => hosts.test(url.hostname));
  if (service !== undefined) return service.path.test(`${where}${url.search}`);
  return (
    isFileName(path) ||
    isShared(path) ||
    (url.search !== '' && DOWNLOAD.test(path)) ||
    [...url.searchParams.values()].some((value) => value.length < 300 && isFileName(value))
  );
}

/** A file shared from an office's own cloud (Nextcloud, ownCloud: a token of fifteen letters), or from a NAS. */
function isShared(path: string): boolean {
  const steps = path.split('/').filter((step) => step !== '');
  const [way = '', token = ''] = steps.slice(steps.at(-1) === 'download' ? -3 : -2);
  const isToken = /^[A-Za-z\d]{9,15}$/u.test(token) && /\d/u.test(token) && /[A-Za-z]/u.test(token);
  return (way === 's' || way === 'sharing') && isToken;
}

/** What a system of documents gives a file out by, with the number of the file after it. */
const DOWNLOAD =
  /\/(?:(?:file|get)?-?download-?(?:file)?|tai-?(?:ve|tep|file)|get-?(?:file|attachment))(?:\.\w{2,5})?\/?$/iu;

/** Whether a text ends as the name of a table, a text or a package of files does; a picture or a page is none. */
export function isFileName(text: string): boolean {
  return /[^/\\\s.]\.(xls[xmb]?|xlt[xm]?|ods|csv|et|docx?|docm|odt|rtf|pptx?|pdf|zip|rar|7z|gz|tgz|eml|msg)$/iu.test(
    text.trim(),
  );
}

/** The name of the file that an address ends in; null where it ends otherwise. */
export function fileNameIn(url: URL): string | null {
  const names = [decoded(url.pathname).split('/').at(-1) ?? '', ...url.searchParams.values()];
  return names.find((name) => name.length < 300 && isFileName(name))?.trim() ?? null;
}

/** The address that a mail program or a guard against fraud has put its own around; the same where it has not. */
export function unwrapped(url: URL): URL {
  const v3 = /^https:\/\/urldefense\.com\/v3\/__(.+?)__;/u.exec(url.href)?.[1];
  const inside = isWrapper(url)
    ? (url.searchParams.get('url') ?? url.searchParams.get('q') ?? url.searchParams.get('u'))
    : v3;
  const found = inside === null || inside === undefined ? null : asWebAddress(inside);
  return found ?? url;
}

/** An address on the web; null for anything else. One without `https://` only where it is a place for files. */
export function asWebAddress(text: string): URL | null {
  const hasScheme = /^(https?|ftp):\/\//iu.test(text);
  try {
    const url = new URL(hasScheme ? text : `https://${text}`);
    if (hasScheme) return url;
    return services.some(({ hosts }) => hosts.test(url.hostname)) ? url : null;
  } catch {
    return null;
  }
}

function isWrapper({ hostname, pathname }: URL): boolean {
  return (
    hostname.endsWith('safelinks.protection.outlook.com') ||
    (/^(www\.)?google\.com(\.vn)?$/u.test(hostname) && pathname === '/url') ||
    hostname === 'l.facebook.com' ||
    hostname === 'lm.facebook.com'
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Places for files: their hosts, and how the address of something that lies there goes on. */
const services: readonly { readonly hosts: RegExp; readonly path: RegExp }[] = [
  {
    hosts: /^drive\.google\.com$/u,
    path: /^\/(a\/[^/]+\/)?(file\/|drive\/(u\/\d+\/)?(mobile\/)?folders\/|open|uc|folderview)/u,
  },
  { hosts: /^drive\.usercontent\.google\.com$/u, path: /^\/./u },
  {
    hosts: /^docs\.google\.com$/u,
    path: /^\/(a\/[^/]+\/)?(spreadsheets|document|presentation|file|uc|open)\b/u,
  },
  { hosts: /^1drv\.ms$/u, path: /^\/./u },
  { hosts: /^onedrive\.live\.com$/u, path: /^\/.|\?./u },
  {
    hosts: /\.sharepoint\.com$/u,
    path: /^\/:[a-z]:\/|\/_layouts\/15\/(doc|onedrive|download|guestaccess|wopi)|\/documents\/.|\/(shared documents)\/./iu,
  },
  { hosts: /^(www\.)?dropbox\.com$|^db\.tt$/u, path: /^\/(s|sh|scl|l|t|transfer|home|[a-z\d]{6,}$)/iu },
  { hosts: /^(dl|www)\.dropboxusercontent\.com$/u, path: /^\/./u },
  // A page on Zalo (zalo.me/0912…) is somebody, no file; what was sent there lies on these.
  { hosts: /\.(zdn|zadn)\.vn$|^file\.zalo\.me$/u, path: /^\/(?!.*\.(png|jpe?g|gif|svg|webp|ico)\b)./u },
  { hosts: /^mega(\.co)?\.nz$/u, path: /^\/(file|folder)\/|#F?!/u },
  { hosts: /^(www\.)?fshare\.vn$/u, path: /^\/(file|folder)\//u },
  { hosts: /^we\.tl$/u, path: /^\/./u },
  { hosts: /(^|\.)wetransfer\.com$/u, path: /^\/downloads?\//u },
  { hosts: /^(www\.)?mediafire\.com$/u, path: /^\/(file|folder|download|view|file_premium)\b|\?./u },
  { hosts: /^(www\.)?4shared\.com$/u, path: /^\/[a-z\d-]+\/./u },
  { hosts: /(^|\.)box\.com$/u, path: /\/(s|file|folder|shared)\//u },
  { hosts: /^(www\.)?icloud\.com$/u, path: /^\/(iclouddrive|attachment)\b/u },
  { hosts: /^(drive|pr)\.proton\.me$/u, path: /^\/urls\//u },
  { hosts: /^(yadi\.sk|disk\.yandex\.(ru|com))$/u, path: /^\/./u },
  {
    hosts: /^(sendanywhe\.re|(www\.)?send-anywhere\.com|transfer\.sh|gofile\.io|limewire\.com)$/u,
    path: /^\/./u,
  },
  { hosts: /^((www|1024)\.)?tera(box|share)(app)?\.com$/u, path: /^\/(s|sharing)\//u },
  { hosts: /^(www\.)?transfernow\.net$/u, path: /^\/([a-z]{2}\/)?dl\/./u },
  {
    hosts: /^(www\.)?(swisstransfer\.com|sendgb\.com|workupload\.com|filemail\.com)$/u,
    path: /^\/(d|file|[A-Za-z\d]{8,})(\/|$)/u,
  },
  {
    hosts: /^(gofile\.me|fromsmash\.com|filebin\.net|send\.cm|share\.icloud\.com|file\.io)$/u,
    path: /^\/./u,
  },
  { hosts: /(^|\.)pcloud\.(com|link)$/u, path: /publink|^\/./u },
  // Shortened addresses do not tell what they lead to: somebody must look.
  {
    hosts:
      /^(bit\.ly|bitly\.(com\.vn|vn)|bom\.so|by\.com\.vn|cutt\.ly|goo\.gl|is\.gd|v\.gd|ow\.ly|rb\.gy|rebrand\.ly|s\.id|short\.io|shorten\.asia|shorturl\.(at|asia)|t\.ly|tiny\.cc|tinyurl\.com|link1s\.com|me-?qr\.com|qrco\.de|surl\.li|urlvn\.net|vnurl\.net)$/u,
    path: /^\/(?!maps\b|forms\b)[^/]{2,}/u,
  },
];
