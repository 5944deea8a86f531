import { type Browser, chromium } from "playwright-core";
import { programOf } from "./programs.ts";

/**
 * A headless browser of the machine's own, with a profile that nobody had before, for tests that look at what a person
 * would see. It asks nobody for anything: pages are made of text that the tests have.
 * @throws Error where there is no browser: ask `missing("browser")` first.
 */
export async function openBrowser(): Promise<Browser> {
	const executablePath = programOf("browser");
	if (executablePath === undefined) throw new Error("there is no browser here");
	return chromium.launch({
		executablePath,
		headless: true,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--force-device-scale-factor=1",
		],
	});
}
