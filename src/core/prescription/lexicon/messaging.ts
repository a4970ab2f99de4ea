import type { TermList } from './termList.ts';

/** How parts of a system hand work and events to each other. */
export const messaging: TermList = {
  category: 'messaging',
  names: `Kafka, RabbitMQ, ActiveMQ, ZeroMQ, Amazon SQS|SQS, Amazon SNS, AWS SNS, EventBridge, Kinesis, Google Pub/Sub, Redpanda, Apache Pulsar, NATS JetStream, JetStream,
    Azure Service Bus, Azure Event Hubs|Event Hubs, Azure Event Grid, Redis Streams, BullMQ, Sidekiq, Celery, Resque, Hangfire, Quartz scheduler, Temporal workflow, Step Functions,
    Apache Flink, Spark Streaming, Apache Storm, Apache Beam, Debezium, MQTT broker, Mosquitto, AMQP, STOMP, MassTransit, NServiceBus, Apache Camel, Graphile Worker,
    pg_notify, Inngest, Google Cloud Tasks, Airflow, Apache NiFi, KSQL, Change Data Capture`,
  cased: 'Bull, Celery, Temporal, Dagster, Prefect, Dramatiq, Agenda, SNS, Que',
  inner: `message queue, message broker, message bus, event bus, service bus, event stream, event streaming, event sourcing, event-sourced, event-driven architecture,
    pub/sub|pubsub|pub-sub, publish-subscribe, dead letter queue|dead-letter queue|DLQ, task queue, job queue, work queue, worker queue, background job, background worker, worker process,
    consumer group, message topic, Kafka topic, partition key, outbox pattern|transactional outbox|outbox table, saga pattern, change feed, cron job|cronjob|cron, scheduled job, job scheduler,
    worker pool, thread pool, worker thread, web worker, service worker, fan-out, event emitter, event handler, event listener, callback function, callback, webhook handler,
    webhook endpoint, polling loop, debounce|debounced, in-process queue, in-memory queue, queue consumer, async task, domain event, event loop, mutex, semaphore, advisory lock, file lock,
    distributed lock, optimistic locking, pessimistic locking, row-level lock, idempotency key`,
  shared:
    'queue, stream, topic, broker, worker, daemon, publisher, subscriber, consumer, producer, webhook, event, job, scheduler, polling, batch, dispatcher',
};
