import type { TermList } from './termList.ts';

/** How results are computed. */
export const algorithms: TermList = {
  category: 'algorithm',
  names: `Levenshtein, TF-IDF, BM25, k-means, k-nearest, kNN, cosine similarity, Dijkstra, binary search, breadth-first, depth-first, topological sort, Merkle tree, Paxos, two-phase commit, CRDT, exponential backoff|exponential back-off,
    token bucket, leaky bucket, circuit breaker, consistent hashing, XGBoost, LightGBM, random forest, logistic regression, gradient boosting, neural network, collaborative filtering, LSTM, fine-tune|fine-tuned, RAG pipeline, embedding model,
    vector search, chunking, GPT-4, GPT-4o, GPT-3.5, GPT-5, Claude Sonnet, Claude Opus, Claude Haiku, Claude 3, Gemini 2.0, Gemini 2.5, Gemini Pro, Gemini Flash, Llama 3, SM-2, Elo rating, R-tree, perceptual hash, diff algorithm, round-robin, O(n),
    O(log n), O(1)`,
  everyday: `Raft`,
  inner: `system prompt, sliding window, hash function, recursive function, recursion, scoring function, machine learning model, ML model, rules engine, rule engine, decision tree, inference engine, finite state machine|FSM, cursor-based pagination,
    cursor pagination, offset pagination, parallel processing, multithreading|multi-threaded, full table scan, prefix matching, retry policy, dispatch table, dependency graph, directed acyclic graph|DAG, tree traversal, context injection, LLM call,
    tool call`,
  shared: `model, engine, backoff, retry, retry logic, classifier, prompt, LLM, agent, pagination, throttle, ranking, tokenizer, parallel, jitter, sliding window, few-shot prompt, system prompt, prompt template, embeddings|embedding, algorithm,
    state machine, batch processing, context window`,
};
