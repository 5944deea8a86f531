import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { ask, docker, engine, inside, onHost, run, see, start, unique } from "./docker.ts";
import { prove } from "./prove.ts";

const write = "mkdir -p /data && echo rows >/data/file";

prove(
	"datastore-without-volume",
	"what stands on the data path goes with the container; a named volume keeps it for the next one",
	async () => {
		await see("", write);
		expect((await run("", "cat /data/file")).said).toContain("No such file");
		const volume = unique("data");
		await see(`-v ${volume}:/data`, write);
		expect(await see(`-v ${volume}:/data`, "cat /data/file")).toBe("rows");
	},
);

prove("datastore-without-volume", "a volume at another path than the data's keeps nothing of it", async () => {
	const volume = unique("data");
	await see(`-v ${volume}:/var/lib/other`, write);
	expect((await run(`-v ${volume}:/data`, "cat /data/file")).said).toContain("No such file");
});

prove(
	"postgres-parent-path",
	"an image's own volume below the mounted parent takes the data: the named volume stays empty",
	async () => {
		const image = unique("image");
		await withVolumes(image, ["/var/lib/postgresql/data"], async () => {
			const volume = unique("data");
			const store = "echo rows >/var/lib/postgresql/data/file";
			await ask(`run --rm -v ${volume}:/var/lib/postgresql ${image} sh -c`, store);
			expect(await see(`-v ${volume}:/v`, "find /v -type f")).toBe("");
			const right = unique("data");
			await ask(`run --rm -v ${right}:/var/lib/postgresql/data ${image} sh -c`, store);
			expect(await see(`-v ${right}:/v`, "cat /v/file")).toBe("rows");
		});
	},
);

prove(
	"anonymous-data-volume",
	"another container of the same definition gets another anonymous volume; a named one is found again",
	async () => {
		const first = await start("-v /data", `${write}; sleep 600`);
		await expect.poll(async () => (await inside(first, "cat /data/file")).stdout).toBe("rows");
		expect((await run("-v /data", "cat /data/file")).said).toContain("No such file");
	},
);

prove("anonymous-data-volume", "an anonymous volume goes with `docker rm --volumes`, a named one stays", async () => {
	const named = unique("data");
	const id = await start(`-v /data -v ${named}:/named`);
	const anonymous = await ask(
		"inspect --format",
		'{{range .Mounts}}{{if eq .Destination "/data"}}{{.Name}}{{end}}{{end}}',
		id,
	);
	await ask(`rm --force --volumes ${id}`);
	expect((await docker(`volume inspect ${anonymous}`)).code).not.toBe(0);
	expect((await docker(`volume inspect ${named}`)).code).toBe(0);
});

prove("anonymous-data-volume", "`docker volume prune` removes anonymous volumes, and leaves named ones", async () => {
	const named = unique("data");
	const id = await start(`-v /data -v ${named}:/named`);
	const anonymous = await ask(
		"inspect --format",
		'{{range .Mounts}}{{if eq .Destination "/data"}}{{.Name}}{{end}}{{end}}',
		id,
	);
	await ask(`rm --force ${id}`);
	expect((await docker(`volume inspect ${anonymous}`)).code).toBe(0);
	await ask("volume prune --force");
	expect((await docker(`volume inspect ${anonymous}`)).code).not.toBe(0);
	expect((await docker(`volume inspect ${named}`)).code).toBe(0);
});

prove("orphan-volume", "a named volume that no container uses stays, also when volumes are pruned", async () => {
	const orphan = unique("orphan");
	await ask(`volume create ${orphan}`);
	expect(await ask(`volume ls --quiet --filter dangling=true --filter name=${orphan}`)).toBe(orphan);
	await ask("volume prune --force");
	expect(await ask(`volume ls --quiet --filter name=${orphan}`)).toBe(orphan);
});

prove("rabbitmq-unstable-hostname", "each container has another host name unless one is set", async () => {
	expect(await see("", "hostname")).not.toBe(await see("", "hostname"));
	expect(await see("--hostname broker", "hostname")).toBe("broker");
	expect(await see("--hostname broker", "hostname")).toBe("broker");
});

prove(
	"shared-writable-volume",
	"one container's program replaces the file that the other serves; mounted `:ro` it does not",
	async () => {
		const volume = unique("uploads");
		const reader = await start(`-v ${volume}:/srv`, "echo page >/srv/page; sleep 600");
		await expect.poll(async () => (await inside(reader, "cat /srv/page")).stdout).toBe("page");
		expect((await run(`-v ${volume}:/srv:ro`, "echo evil >/srv/page")).said).toContain("Read-only file system");
		await see(`-v ${volume}:/srv`, "echo evil >/srv/page");
		expect((await inside(reader, "cat /srv/page")).stdout).toBe("evil");
	},
);

prove(
	"datastore-volume-shared",
	"the engine lets two containers write one volume at once, and tells neither",
	async () => {
		const volume = unique("data");
		const stores = [await start(`-v ${volume}:/data`), await start(`-v ${volume}:/data`)];
		for (const [index, id] of stores.entries()) await inside(id, `echo ${index} >/data/postmaster.pid`);
		expect((await inside(stores[0] ?? "", "cat /data/postmaster.pid")).stdout).toBe("1");
	},
);

prove("batch-input-writable", "with `:ro` inputs the container writes its output and nothing else", async () => {
	const [input, output] = [join(engine.work, unique("in")), join(engine.work, unique("out"))];
	for (const path of [input, output]) mkdirSync(path);
	writeFileSync(join(input, "file"), "input");
	const mounts = `-v ${input}:/in:ro -v ${output}:/out`;
	expect((await run(mounts, "echo changed >/in/file")).said).toContain("Read-only file system");
	await see(mounts, "cat /in/file >/out/file");
	expect(readFileSync(join(output, "file"), "utf8")).toBe("input");
	await see(`-v ${input}:/in`, "echo changed >/in/file");
	expect(readFileSync(join(input, "file"), "utf8")).toBe("changed\n");
});

prove(
	"config-mount-writable",
	"a mounted configuration file is rewritten on the host from inside; with `:ro` it is not",
	async () => {
		const path = join(engine.work, unique("conf"));
		writeFileSync(path, "listen 80\n");
		expect((await run(`-v ${path}:/etc/app.conf:ro`, "echo evil >/etc/app.conf")).said).toContain(
			"Read-only file system",
		);
		expect(readFileSync(path, "utf8")).toBe("listen 80\n");
		await see(`-v ${path}:/etc/app.conf`, "echo evil >/etc/app.conf");
		expect(readFileSync(path, "utf8")).toBe("evil\n");
	},
);

prove(
	"secret-file-mounted",
	"what a container keeps on a tmpfs is nowhere below the engine's data root; in its file system it is",
	async () => {
		const secret = `secret-${unique("word").split("").reverse().join("")}`;
		const find = () => onHost(`grep -rl ${secret} ${engine.dataRoot} 2>/dev/null | grep -c /keep/key || true`);
		const put = async (flags: string) => {
			const id = await start(flags, "mkdir -p /keep; sleep 600");
			await expect
				.poll(async () => (await inside(id, `echo ${secret} >/keep/key && cat /keep/key`)).stdout)
				.toBe(secret);
		};
		await put("--tmpfs /keep");
		expect(await find()).toBe("0");
		await put("");
		expect(Number(await find())).toBeGreaterThan(0);
	},
);

prove("tmpfs-exec", "a tmpfs runs no programs, unless it is mounted with exec", async () => {
	const line = "cp /bin/busybox /scratch/echo && /scratch/echo ran";
	expect((await run("--tmpfs /scratch", line)).said).toContain("Permission denied");
	expect(await see("--tmpfs /scratch:exec", line)).toBe("ran");
});

prove(
	"tmpfs-exec",
	"a tmpfs gives set-user-ID programs no effect and holds no devices, unless it is mounted with suid or dev",
	async () => {
		const options = "grep ' /scratch ' /proc/self/mounts | cut -d' ' -f4";
		const plain = (await see("--tmpfs /scratch", options)).split(",");
		expect(plain).toEqual(expect.arrayContaining(["nosuid", "nodev", "noexec"]));
		const open = (await see("--tmpfs /scratch:suid,dev", options)).split(",");
		expect(open).not.toContain("nosuid");
		expect(open).not.toContain("nodev");
	},
);

prove(
	"literal-credential",
	"a password in the environment is told to whoever asks the engine about the container; one in a file is not",
	async () => {
		const secret = join(engine.work, unique("secret"));
		writeFileSync(secret, "hunter2");
		const literal = await start("-e DB_PASSWORD=hunter2");
		const file = await start(`-e DB_PASSWORD_FILE=/run/secrets/db -v ${secret}:/run/secrets/db:ro`);
		expect(await ask(`inspect ${literal}`)).toContain("hunter2");
		expect(await ask(`inspect ${file}`)).not.toContain("hunter2");
		expect((await inside(file, "cat /run/secrets/db")).stdout).toBe("hunter2");
		expect((await inside(literal, "tr '\\0' '\\n' </proc/1/environ")).stdout).toContain("DB_PASSWORD=hunter2");
	},
);

prove("image-floating", "one tag starts two programs, once it has moved", async () => {
	const tag = unique("image");
	const [first, second] = [await variant("one"), await variant("two")];
	try {
		await ask(`tag ${first} ${tag}`);
		expect(await ask(`run --rm ${tag}`)).toBe("one");
		await ask(`tag ${second} ${tag}`);
		expect(await ask(`run --rm ${tag}`)).toBe("two");
	} finally {
		await ask(`rmi ${tag} ${first} ${second}`);
	}
});

prove("image-unpinned", "a content address starts the same program, wherever the tag goes", async () => {
	const tag = unique("image");
	const [first, second] = [await variant("one"), await variant("two")];
	try {
		await ask(`tag ${first} ${tag}`);
		const digest = await ask("image inspect --format", "{{.Id}}", tag);
		await ask(`tag ${second} ${tag}`);
		expect(await ask(`run --rm ${digest}`)).toBe("one");
	} finally {
		await ask(`rmi ${tag} ${first} ${second}`);
	}
});

/** An image that says a word; its name. */
async function variant(word: string): Promise<string> {
	const id = await ask(`create --label ${engine.prefix}test ${engine.image} echo ${word}`);
	const name = unique("variant");
	await ask(`commit ${id} ${name}`);
	return name;
}

/** An image whose definition declares volumes. */
async function withVolumes(name: string, volumes: readonly string[], use: () => Promise<void>): Promise<void> {
	const id = await ask(`create --label ${engine.prefix}test ${engine.image} true`);
	await ask("commit --change", `VOLUME ${JSON.stringify(volumes)}`, id, name);
	try {
		await use();
	} finally {
		await ask(`rmi ${name}`);
	}
}
