import type { TermList } from './termList.ts';

/** How results are kept close. */
export const caches: TermList = {
  category: 'cache',
  names: `Redis cache, Memcached|memcache, Redis, ElastiCache, Valkey, Upstash`,
  inner: `cache layer|caching layer, in-memory cache|in memory cache, LRU, cache key, cache entry, cache miss, cache hit, write-through, write-behind, read-through, cache-aside, cache invalidation, distributed cache,
    memoize|memoized|memoization|memoise|memoised, stale-while-revalidate, ETag, cache-control, materialized view|materialised view, precompute|precomputed|precomputation, server-side cache, client-side cache, response cache, lazily loaded,
    lazy-loaded, lazy loading, code splitting, prefetch`,
  shared: `cache|cached|caching, TTL, CDN, buffer, preload`,
};
