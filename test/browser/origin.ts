/** The port of the built app under test. Two people testing in one checkout set WAYMARK_TEST_PORT. */
export const previewPort = Number(process.env['WAYMARK_TEST_PORT'] ?? 4317);

/** The one origin a test may speak to. */
export const previewOrigin = `http://localhost:${previewPort}`;
