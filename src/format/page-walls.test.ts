import { describe, expect, it } from 'vitest';
import { parseJobPosting, parsePostingText } from './job-posting.ts';

const said = (html: string, url: string | null = null): string => {
  try {
    return parseJobPosting(html, { url }).said.join('; ');
  } catch (error) {
    return (error as Error).message.split(/[,;:]/)[0] ?? '';
  }
};

describe('a page in front of a posting', () => {
  it('is a sign-in page', () => {
    for (const page of [
      '<title>Log In or Sign Up</title>',
      '<title>Sign in to Jobhub</title><input type=password>',
      '<title>Anmelden | XING</title>',
      '<title>Iniciar sesión</title>',
      '<title>Jobhub | Sign In</title>',
      '<title>Jobhub</title><form><input type=password></form>',
      '<title>Jobhub</title><p>You must be logged in to view this page.',
      '<title>Se connecter</title>',
    ])
      expect(said(page), page).toBe('this is a sign-in page');
    expect(said('<title>Jobhub</title>', 'https://jobhub.example/authwall?trk=x')).toBe(
      'this is a sign-in page',
    );
  });

  it('is a check for robots', () => {
    for (const page of [
      '<title>Just a moment...</title>',
      '<title>Attention Required! | Cloudflare</title>',
      '<title>Access Denied</title>',
      '<title>403 Forbidden</title>',
      '<title>Are you a robot?</title>',
      '<title>jobhub.example</title><p>Please verify you are a human',
      '<title>jobhub.example</title><div class="g-recaptcha"></div>',
      '<title>Nur einen Moment…</title>',
    ])
      expect(said(page), page).toBe('this is a check for robots (a captcha)');
  });

  it('is an error, or a list', () => {
    expect(said('<title>404 - Page not found</title>')).toBe('this is an error page');
    expect(said('<title>128 Baker jobs in Ghent</title>')).toBe('this is a list of postings');
    expect(said('<title>1,024 offres d’emploi boulanger</title>')).toBe('this is a list of postings');
    expect(() => parsePostingText('Sign in\n\nPlease sign in to continue')).toThrow('sign-in page');
  });

  it('is none where a role has such a word, or a posting stands beside the form', () => {
    const long = `<p>${'We bake bread every night. '.repeat(80)}`;
    for (const title of [
      'Verification Engineer at Ovenly',
      'Login Clerk at Ovenly',
      'Challenge Coordinator at Ovenly',
      'Registered Nurse at Ovenly',
      'Access Control Lead at Ovenly',
    ])
      expect(said(`<title>${title}</title>`), title).not.toMatch(/^this is/);
    expect(
      said(`<title>Baker at Ovenly</title><input type=password><div class="h-captcha"></div>${long}`),
    ).toBe('');
    expect(
      said(
        `<title>Sign in</title><script type="application/ld+json">{"@type":"JobPosting","title":"Baker","hiringOrganization":"Ovenly"}</script>`,
      ),
    ).toBe('');
  });
});

it('a page says in many words that its posting has ended', () => {
  for (const words of [
    'This job is no longer available.',
    'No longer accepting applications',
    'The position has been filled',
    'Diese Stelle ist nicht mehr verfügbar',
    'Cette offre n’est plus disponible',
  ])
    expect(said(`<title>Baker at Ovenly</title><p>${words}</p><p>Bake.</p>`), words).toMatch(
      /^this posting may have ended/,
    );
  expect(said('<title>Baker at Ovenly</title><p>Our shop is closed on Mondays.</p>')).toBe('');
});
