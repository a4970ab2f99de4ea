import type { TermList } from './termList.ts';

/** Where data is kept. */
export const datastores: TermList = {
  category: 'datastore',
  names: `PostgreSQL|postgres|psql|pgsql, MySQL, MariaDB, SQLite|sqlite3, PGlite, SQL Server|mssql, MongoDB|mongo, DynamoDB, CouchDB, PouchDB, Couchbase, ScyllaDB, HBase, Bigtable, BigQuery, Redshift, ClickHouse, DuckDB, Neo4j, ArangoDB,
    SurrealDB, InfluxDB, TimescaleDB, Elasticsearch|elastic search, OpenSearch, solr, Meilisearch, Typesense, Weaviate, Qdrant, Milvus, ChromaDB|Chroma DB, LanceDB, pgvector, FAISS, CockroachDB, TiDB, SingleStore, PlanetScale, Firestore, Supabase,
    Appwrite, PocketBase, Cosmos DB|CosmosDB, Amazon RDS, Aurora Serverless, Cloud SQL, LevelDB, RocksDB, etcd, IndexedDB, localStorage|local storage, sessionStorage, AsyncStorage, MMKV, UserDefaults, SwiftData, CloudKit, Hazelcast, Apache Iceberg,
    Delta Lake, Databricks, Hadoop, dbt model|dbt models, Trino, Amazon S3, S3 bucket, MinIO, Blob Storage, Google Cloud Storage, Cloudflare D1, Cloudflare R2, Ceph, Turso, libSQL, DB2`,
  cased: `Oracle Database, Snowflake, Redis, Algolia, Firebase, Convex, Core Data, S3, Pinecone`,
  everyday: `Cassandra, Spanner, Realm`,
  inner: `stored in the database|stored in database|saved to the database|saved in the database|written to the database, DB row|database row, datastore|data store, key-value store|key value store, document store, object store|object storage,
    blob store, vector store|vector database, graph database, relational database, NoSQL, in-memory database, time-series database|time series database, data warehouse, data lake, read replica, storage engine, storage backend, persistence layer,
    storage layer, SQL, RDBMS, database cluster, embedded database, local database, number of queries, query count, N+1 queries, N+1 query, JSON file, JSONL, flat file, storage bucket, event store, write-ahead log, append-only log, append-only file,
    replica set, sharding|shard key, data access layer, database connection, connection pool|connection pooling, transaction log, backing store`,
  shared: `storage, warehouse, bucket, repository layer, replica, ledger, journal, snapshot, database|db`,
};
