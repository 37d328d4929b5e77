// Runs before everything else, written into the page itself. ES5, so that the browsers it turns away can read it.
(function () {
  var enough =
    typeof BigInt === 'function' &&
    typeof structuredClone === 'function' &&
    typeof Object.hasOwn === 'function' &&
    'findLast' in Array.prototype &&
    'noModule' in document.createElement('script');

  if (enough) {
    if (isKnownHere()) document.documentElement.setAttribute('data-known-here', '');
    allowOwnScriptsOnly();
  } else if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', askForAnotherBrowser);
  } else {
    askForAnotherBrowser();
  }

  // Whoever was here before, or comes by the address of a page, is not shown what newcomers see first.
  function isKnownHere() {
    if (location.hash.length > 2) return true;
    try {
      return localStorage.getItem('linti.device') !== null;
    } catch (e) {
      return false;
    }
  }

  function askForAnotherBrowser() {
    var root = document.getElementById('root');
    var notice = document.getElementById('old-browser');
    if (root) root.parentNode.removeChild(root);
    if (notice) notice.removeAttribute('hidden');
  }

  // The page's policy demands trusted types: workers and the service worker may come from here, strings never as HTML.
  function allowOwnScriptsOnly() {
    if (!window.trustedTypes || !window.trustedTypes.createPolicy) return;
    window.trustedTypes.createPolicy('default', {
      createScriptURL: function (address) {
        var link = document.createElement('a');
        link.href = address;
        if (link.protocol === 'blob:' || link.origin === location.origin) return address;
        throw new TypeError('Scripts come from this page only: ' + address);
      },
    });
  }
})();
