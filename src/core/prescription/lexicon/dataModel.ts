import type { TermList } from './termList.ts';

/** How data is shaped inside. */
export const dataModel: TermList = {
  category: 'dataModel',
  names:
    'varchar, JSONB, UUIDv4, UUID v4, UUIDv7, BIGINT, INT64, TIMESTAMPTZ, tinyint, NOT NULL, ON DELETE CASCADE, ULID, nanoid, tsvector, BLOB column',
  inner: `foreign key, primary key, composite key, surrogate key, unique constraint, check constraint, unique index, composite index, partial index, GIN index, B-tree index|btree index, full-text index, secondary index, database index, database table, database schema, database column, database row, database record, database field, database query, database migration, schema migration, schema version, schema change, SQL query, SQL view, SQL migration,
    stored procedure, database trigger, join table, junction table, lookup table, audit table, audit log table, users table, user table, staging table, aggregate table, aggregated table, raw table, new table, new column, table row, nullable, not nullable, enum type, enum value, enum column, boolean flag column, boolean column, integer column, text column, JSON column, JSON field, jsonb field, jsonb array, data type, auto-increment|autoincrement,
    sequential ID, normalized schema, denormalize|denormalized|denormalised|denormalization, normalisation, soft delete column, tombstone record, discriminator column, entity relationship, one-to-many, many-to-many, cascade delete, data migration, backfill migration, rollback migration, data structure, hash map, hash table, bloom filter,     data class, value object, aggregate root, optional field, created_at, updated_at, deleted_at, user_id, tenant_id, row lock, index-friendly, content-hash`,
  shared:
    'table, column, row, schema, index, field, record, key, entity, enum, migration, constraint, trigger, view, query, model, attribute, property, data model, identifier, manifest, graph, node, edge, registry, allowlist, frontmatter',
};
