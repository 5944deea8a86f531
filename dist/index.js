import { action } from "./bulkhead.js";

await action();
