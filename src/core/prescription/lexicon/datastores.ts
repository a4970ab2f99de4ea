import type { TermList } from './termList.ts';

/** Where data is kept. */
export const datastores: TermList = {
  category: 'datastore',
  names: `PostgreSQL|postgres|psql|pgsql, MySQL, MariaDB, SQLite|sqlite3, PGlite, SQL Server|mssql, MongoDB|mongo, DynamoDB, CouchDB,
    PouchDB, Couchbase, Cassandra, ScyllaDB, HBase, Bigtable, BigQuery, Redshift, ClickHouse, Apache Druid, Apache Pinot, DuckDB, Neo4j,
    ArangoDB, OrientDB, JanusGraph, TigerGraph, Amazon Neptune, InfluxDB, TimescaleDB, QuestDB, OpenTSDB, Elasticsearch|elastic search,
    OpenSearch, Apache Solr|solr, Meilisearch, Typesense, Pinecone, Weaviate, Qdrant, Milvus, ChromaDB, pgvector, FAISS,
    LanceDB, CockroachDB, YugabyteDB, TiDB, TiKV, VoltDB, SingleStore, PlanetScale, Firestore, Firebase Realtime Database, Supabase,
    Cosmos DB|CosmosDB, Amazon RDS, AWS RDS, Aurora Serverless, Google Spanner, Cloud Spanner, Cloud SQL, FaunaDB, RethinkDB, RavenDB, LevelDB, RocksDB, LMDB, BoltDB|bbolt,
    BadgerDB, Berkeley DB, etcd, IndexedDB, localStorage|local storage, sessionStorage, AsyncStorage, WatermelonDB, Core Data store, SwiftData,
    Hazelcast, Apache Ignite, Aerospike, Teradata, Apache Iceberg, Delta Lake, Apache Hudi, Apache Hive, Trino, PrestoDB,     Amazon S3|AWS S3, S3 bucket, MinIO, Cloud Storage bucket, Blob Storage|Azure Blob, GridFS, Ceph, HDFS, Neon Postgres, Turso, libSQL, SurrealDB,
    Prometheus TSDB, VictoriaMetrics, Dgraph, Memgraph, KeyDB, DB2, Sybase, dBase`,
  cased:
    'Oracle DB, Oracle Database, Snowflake, Spanner, Realm, Athena, Redis, Algolia, Firebase, S3, Dexie, Dataverse',
  inner: `datastore|data store, key-value store|key value store, document store, object store|object storage, blob store, vector store|vector database, graph database, relational database, NoSQL, SQL database, in-memory database, time-series database|time series database, data warehouse, data lake, lakehouse, read replica, storage engine, storage backend, persistence layer, storage layer, SQL, RDBMS, database cluster, embedded database, local database, number of queries, query count, N+1 queries, N+1 query, JSON file, JSONL, flat file, storage bucket, event store, write-ahead log, append-only log, append-only file, replica set, sharding|shard key, data access layer, database connection, connection pool|connection pooling, transaction log, event log table, backing store, sidecar file`,
  shared: `storage, warehouse, bucket, repository layer, replica, ledger, journal, snapshot, database|db`,
};
