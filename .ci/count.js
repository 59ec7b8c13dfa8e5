// Sums the reports of all runners: node .ci/count.js FOLDER EXIT-CODE
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.', exitCode = '1'] = process.argv.slice(2);
const unit = read('unit.json');
const browser = read('browser.json');

let passed = 0;
let failed = 0;

if (unit) {
	// A file that cannot be loaded has no tests that could fail, and counts as one.
	const broken = unit.testResults.filter(
		(/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')
	);
	passed += unit.numPassedTests;
	failed += unit.numFailedTests + broken.length;
}
if (browser) {
	passed += browser.stats.expected + browser.stats.flaky;
	failed += browser.stats.unexpected + browser.errors.length;
}
// No test failed and yet something did: the types, the lint or the build.
if (exitCode !== '0' && failed === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} name */
function read(name) {
	const path = join(folder, name);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
