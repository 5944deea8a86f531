#!/usr/bin/env node
"use strict";
require("./loader.js").loadBundle(__dirname).commandLine();
