// Says so when the browser is too old for the app. Such a browser may not understand the app's own
// scripts, so this one keeps to what all of them know.
(function () {
	'use strict';

	/**
	 * @param {RegExp} pattern
	 * @param {number} major
	 * @param {number} minor
	 */
	function isBelow(pattern, major, minor) {
		var found = pattern.exec(navigator.userAgent);
		if (!found) return false;
		var difference = Number(found[1]) - major;
		return difference < 0 || (difference === 0 && Number(found[2]) < minor);
	}

	var isOld =
		!('noModule' in document.createElement('script')) ||
		isBelow(/ OS (\d+)_(\d+)[_\d]* like Mac OS X/, 16, 4) ||
		isBelow(/Version\/(\d+)\.(\d+)[.\d]*(?: Mobile\/\w+)? Safari\//, 16, 4) ||
		isBelow(/Chrome\/(\d+)\.(\d+)/, 111, 0) ||
		isBelow(/Firefox\/(\d+)\.(\d+)/, 111, 0);

	var bar = document.getElementById('below-floor');
	if (!isOld || !bar) return;
	bar.hidden = false;
	bar.style.margin = '0';
	bar.style.padding = '16px';
	bar.style.color = '#1d1c1a';
	bar.style.background = '#fff1b8';
})();
