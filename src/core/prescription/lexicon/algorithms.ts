import type { TermList } from './termList.ts';

/** How results are computed. */
export const algorithms: TermList = {
  category: 'algorithm',
  names: `Levenshtein, Jaro-Winkler, TF-IDF, BM25, PageRank, k-means, k-nearest, kNN, cosine similarity, Dijkstra, A* search, quicksort, mergesort, merge sort, binary search, breadth-first|breadth-first search, depth-first|depth-first search, topological sort, MinHash, SimHash, HyperLogLog, Merkle tree, Raft consensus, Raft, Paxos, two-phase commit, CRDT, operational transform, operational transformation,
    exponential backoff|exponential back-off, jitter, token bucket, leaky bucket, sliding window, circuit breaker, consistent hashing, XGBoost, LightGBM, random forest, logistic regression, gradient boosting, neural network, collaborative filtering, matrix factorization, Kalman filter, fuzzy matching algorithm, Naive Bayes, LSTM, transformer model, fine-tune|fine-tuned, few-shot prompt, system prompt, prompt template, prompt injection filter,
    RAG pipeline, embeddings|embedding, embedding model, vector search, semantic search index, chunking, GPT-4, GPT-4o, GPT-3.5, Claude Sonnet, Claude 3, Gemini 2.5, Gemini Pro, Llama 3, Nova Sonic, spaced repetition algorithm, SM-2, Elo rating, haversine, geohash, quadtree, R-tree, perceptual hash, diff algorithm, Myers diff, round-robin, FIFO eviction, mark-and-sweep, O(n), O(log n), O(1)`,
  inner:
    'algorithm, heuristic function, hash function, recursive function, recursion, scoring function, machine learning model, ML model, rules engine, rule engine, decision tree, inference engine, state machine, finite state machine|FSM, cursor-based pagination, cursor pagination, offset pagination, batch processing, parallel processing, multithreading|multi-threaded, full table scan, prefix matching, retry loop, retry policy, dispatch table, lookup map, dependency graph, directed acyclic graph|DAG, deterministic hash, tree traversal, context window, context injection, LLM call, tool call',
  shared:
    'model, engine, backoff, retry, retry logic, classifier, prompt, LLM, agent, pagination, throttle, ranking, tokenizer, parallel',
};
