import type { TermList } from './termList.ts';

/** How parts of a system hand work and events to each other. */
export const messaging: TermList = {
  category: 'messaging',
  names: `NATS, Kafka, RabbitMQ, ActiveMQ, SQS, EventBridge, Kinesis, Google Pub/Sub, Apache Pulsar, JetStream, Redpanda, Event Hubs, BullMQ, Sidekiq, pg-boss, Inngest, Trigger.dev, Hangfire, WorkManager, Step Functions, Apache Flink,
    Spark Streaming, Debezium, MQTT broker, AMQP, pg_notify, Google Cloud Tasks, Dagster, BroadcastChannel, LiveKit, Change Data Capture`,
  cased: `SNS, Pusher, Ably, Flink, Durable Object|Durable Objects`,
  everyday: `Celery, Temporal, Airflow`,
  inner: `message queue, message broker, message bus, event bus, service bus, event stream, event streaming, event sourcing, event-sourced, pub/sub|pubsub|pub-sub, publish-subscribe, dead letter queue|dead-letter queue|DLQ, task queue, job queue,
    work queue, worker queue, background job, background worker, worker process, consumer group, partition key, outbox pattern|transactional outbox|outbox table, saga pattern, cron job|cronjob|cron, scheduled job, job scheduler, worker pool,
    thread pool, worker thread, web worker, service worker, fan-out, event emitter, event handler, event listener, callback, webhook handler, webhook endpoint, polling loop, debounce|debounced, in-memory queue, queue consumer, async task,
    domain event, event loop, mutex, semaphore, advisory lock, file lock, distributed lock, optimistic locking, pessimistic locking, row-level lock, idempotency key`,
  shared: `queue, stream, topic, broker, worker, daemon, publisher, subscriber, consumer, producer, webhook, event, job, scheduler, polling, batch, dispatcher`,
};
