import type { TermList } from './termList.ts';

/** How results are kept close. */
export const caches: TermList = {
  category: 'cache',
  names:
    'Memcached|memcache, Redis Cluster, Redis cache, Redis, ElastiCache, Varnish, Ehcache, Cloudflare KV, Valkey, Upstash, Infinispan',
  inner: `cache layer|caching layer, in-memory cache|in memory cache, LRU cache|LRU, cache key, cache entry, cache miss, cache hit|cache hit rate, hit ratio, write-through, write-behind,
    read-through, cache-aside, cache invalidation, distributed cache, query cache, memoize|memoized|memoization|memoise|memoised, stale-while-revalidate, ETag, cache-control,
    materialized view|materialised view, precompute|precomputed|precomputation, server-side cache, client-side cache, response cache, lazily loaded, lazy-loaded, lazy loading, code splitting, prefetch`,
  shared: 'cache|cached|caching, TTL, CDN, buffer, preload',
};
