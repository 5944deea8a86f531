import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Containers of each generated project. */
export const containersPerProject = 10;

/**
 * Writes a repository of as many projects, each in its own folder with its own names, ports and images, so that no two
 * are equal. Half of the projects have grave breaches, and almost every container a small one: what findings cost, rather
 * than containers. The same number gives the same bytes.
 */
export function writeCareless(folder: string, projects: number): void {
	for (let index = 0; index < projects; index++) {
		const path = join(folder, `team-${Math.floor(index / 100)}`, `project-${index}`, "compose.yaml");
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, carelessText(index, containersPerProject));
	}
}

/** Writes one project of as many containers. */
export function writeCarelessProject(folder: string, containers: number): void {
	writeFileSync(join(folder, "compose.yaml"), carelessText(0, containers));
}

/** The text of a Compose file. */
export function carelessText(index: number, containers: number): string {
	const services = Array.from({ length: containers }, (_, at) => serviceOf(index, at));
	return `name: project-${index}\n\nservices:\n${services.join("\n")}\nnetworks:\n  back:\n    internal: true\n  front:\n\nvolumes:\n  data-${index}:\n`;
}

function serviceOf(project: number, at: number): string {
	const write = roles[at % roles.length] ?? proxy;
	return write(`${project}-${at}`, 1024 + ((project * containersPerProject + at) % 60_000), project, project % 2 === 0);
}

type Write = (id: string, port: number, project: number, isSound: boolean) => string;

const proxy: Write = (id, port, _, isSound) => `  proxy-${id}:
    image: nginx:1.29
    ports:
      - "${isSound ? "127.0.0.1:" : ""}${port}:80"
    volumes:
      - ./nginx.conf:/etc/nginx/nginx.conf:ro
${isSound ? "" : "      - /var/run/docker.sock:/var/run/docker.sock\n"}    networks: [front, back]
`;

const application: Write = (id, port, project, isSound) => `  api-${id}:
    image: ghcr.io/example/api-${project}:2.${port}
    user: "1000:1000"
    environment:
      DATABASE_URL: postgres://api@db-${id}:5432/shop
      LOG_LEVEL: \${LOG_LEVEL:-info}
      WORKERS: "${port % 16}"
${isSound ? "    read_only: true\n    cap_drop: [ALL]\n" : "    privileged: true\n"}    networks:
      - back
`;

const database: Write = (id, port, project, isSound) => `  db-${id}:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: ${isSound ? `\${POSTGRES_PASSWORD:?}` : "example"}
      POSTGRES_DB: shop
${isSound ? "" : `    ports:\n      - "${port}:5432"\n`}    volumes:
      - data-${project}:/var/lib/postgresql/data
    networks: [back]
    healthcheck:
      test: ["CMD", "pg_isready", "-U", "postgres"]
      interval: 10s
`;

const job: Write = (id, port) => `  thumbnails-${id}:
    image: ghcr.io/example/thumbnails:1.${port}
    command: ["--once", "--queue", "images-${id}"]
    network_mode: none
    deploy:
      resources:
        limits:
          memory: 512m
`;

const cache: Write = (id) => `  cache-${id}:
    image: redis:8
    command: redis-server --save ""
    restart: unless-stopped
    networks: [back]
`;

const roles: readonly Write[] = [proxy, application, database, job, cache];
