/** The port of the built app under test. Two people testing in one checkout set WAYMARK_TEST_PORT. */
export const previewPort = Number(process.env['WAYMARK_TEST_PORT'] ?? 4317);

/** The one origin a test may speak to. */
export const previewOrigin = `http://localhost:${previewPort}`;

/** The one origin of the page with the component examples (test/a11y/gallery). */
export const galleryOrigin = `http://localhost:${previewPort + 1}`;
