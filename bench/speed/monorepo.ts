import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Containers of one project of the monorepo. */
const servicesOfProject = 5;
/** Of so many projects one has breaches: a repository that is looked after, and not perfect. */
const projectsForOneBreach = 50;

/** Writes a repository with `containers` containers in projects of five, a folder each; the same bytes each time. */
export function writeMonorepo(folder: string, containers: number): void {
	mkdirSync(join(folder, ".git"), { recursive: true });
	for (let index = 0; index * servicesOfProject < containers; index++) {
		// As many folders in a folder as a file system likes.
		const path = join(folder, `team-${Math.floor(index / 100)}`, `app-${index}`);
		mkdirSync(path, { recursive: true });
		writeFileSync(join(path, "compose.yaml"), projectText(index));
	}
}

/** Writes one project with so many containers. */
export function writeLargeProject(folder: string, containers: number): void {
	mkdirSync(join(folder, ".git"), { recursive: true });
	const services = Array.from({ length: containers }, (_, index) => workerText(`worker-${index}`, index % 10 === 0));
	writeFileSync(join(folder, "compose.yaml"), `name: large\nservices:\n${services.join("")}`);
}

const digest = "0123456789abcdef".repeat(4);

function projectText(index: number): string {
	const breaks = index % projectsForOneBreach === 0;
	return `name: app-${index}
services:
  web:
    image: registry.example.com/team/web:1.${index}@sha256:${digest}
    ports:
      - "${breaks ? "" : "127.0.0.1:"}${8000 + (index % 1000)}:8080"
    networks: [front]
    depends_on: [api]
${hardening}  api:
    image: registry.example.com/team/api:1.${index}@sha256:${digest}
    environment:
      DB_HOST: db
      CACHE_URL: redis://cache:6379/0
      LOG_LEVEL: info
    networks: [front, back]
${hardening}  jobs:
    image: registry.example.com/team/jobs:1.${index}@sha256:${digest}
    command: ["run", "--queue", "default"]
    networks: [back]
${hardening}  db:
    image: postgres:18@sha256:${digest}
    environment:
      ${breaks ? "POSTGRES_PASSWORD: hunter2hunter2" : "POSTGRES_PASSWORD_FILE: /run/secrets/password"}
    secrets: [password]
    volumes:
      - data:/var/lib/postgresql
    networks: [back]
${hardening}  cache:
    image: redis:8@sha256:${digest}
    command: ["redis-server", "/usr/local/etc/redis/redis.conf"]
    networks: [back]
${hardening}networks:
  front: {}
  back:
    internal: true
volumes:
  data: {}
secrets:
  password:
    file: ./password.txt
`;
}

const hardening = `    read_only: true
    user: "10001"
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    mem_limit: 256m
    pids_limit: 200
`;

function workerText(name: string, breaks: boolean): string {
	return `  ${name}:
    image: registry.example.com/team/worker:1@sha256:${digest}
    environment:
      QUEUE: ${name}
    ${breaks ? "privileged: true" : "init: true"}
${hardening}`;
}
