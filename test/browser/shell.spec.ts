import { expect, test } from './app.ts';
import { previewOrigin } from './origin.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first answer of the server paints the first screen', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveTitle('Waymark');
    await expect(page.getByRole('heading', { name: 'Waymark' })).toBeVisible();
    const road = page.locator('.shell-walked');
    await expect(road).toBeVisible();
    const green = await road.evaluate((path) => getComputedStyle(path).stroke);
    expect(green).toBe('rgb(29, 106, 74)');
  });
});

test('pages and workers carry the strict policies, everything else the two that act on it', async ({
  request,
}) => {
  const headersOf = async (path: string) => (await request.get(`${previewOrigin}${path}`)).headers();
  const headers = await headersOf('/');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['permissions-policy']).toContain('geolocation=()');
  expect((await headersOf('/service-worker.js'))['content-security-policy']).toBe(policy);
  const icon = await headersOf('/icons/waymark.svg');
  expect(icon['referrer-policy']).toBe('no-referrer');
  expect(icon['x-content-type-options']).toBe('nosniff');
});

test('the built page holds the policy itself, and nothing inline', async ({ request }) => {
  const html = await (await request.get(previewOrigin)).text();
  expect(html).toContain('http-equiv="Content-Security-Policy"');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
});

test('the browser is asked not to translate: that would send the family’s words to somebody’s server', async ({
  request,
}) => {
  const html = await (await request.get(previewOrigin)).text();
  expect(html).toMatch(/<html[^>]*\stranslate="no"/);
  expect(html).toContain('<meta name="google" content="notranslate"');
});

test('the icons of the manifest are there, in the sizes it names', async ({ page, request }) => {
  const manifest = await (await request.get(`${previewOrigin}/manifest.webmanifest`)).json();
  expect(manifest.icons.length).toBeGreaterThanOrEqual(4);
  await page.goto('/');
  for (const icon of manifest.icons) {
    const size = await page.evaluate(async (src: string) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, icon.src);
    if (icon.sizes !== 'any') expect(size, icon.src).toBe(icon.sizes);
  }
});
