#!/usr/bin/env node
import { commandLine } from "./bulkhead.js";

await commandLine();
