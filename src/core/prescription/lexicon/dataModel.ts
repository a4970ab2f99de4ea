import type { TermList } from './termList.ts';

/** How data is shaped inside. */
export const dataModel: TermList = {
  category: 'dataModel',
  names: `varchar, JSONB, UUIDv4, UUID v4, UUIDv7, BIGINT, INT64, TIMESTAMPTZ, NOT NULL, ON DELETE CASCADE, ULID, BLOB column`,
  inner: `foreign key, primary key, composite key, unique constraint, check constraint, composite index, partial index, B-tree index|btree index, full-text index, database index, database table, database schema, database column, database field,
    database query, database migration, schema migration, schema version, schema change, stored procedure, database trigger, join table, junction table, lookup table, audit table, audit log table, users table, user table, new table, new column,
    table row, nullable, enum type, enum value, boolean column, integer column, text column, JSON column, JSON field, data type, auto-increment|autoincrement, sequential ID, normalized schema, denormalize|denormalized|denormalised|denormalization,
    entity relationship, one-to-many, many-to-many, cascade delete, data migration, backfill migration, rollback migration, data structure, hash map, hash table, bloom filter, data class, value object, optional field, created_at, updated_at,
    deleted_at, user_id, tenant_id, row lock, database transaction, isolation level`,
  shared: `table, column, row, schema, index, field, record, key, entity, enum, migration, constraint, trigger, view, query, model, attribute, property, data model, identifier, manifest, graph, node, edge, registry, allowlist, frontmatter`,
};
