/** Our pages in a real browser: start at {@link nl.huidnota.browser.Browser}. */
package nl.huidnota.browser;
