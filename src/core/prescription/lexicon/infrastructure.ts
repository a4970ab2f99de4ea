import type { TermList } from './termList.ts';

/** What it runs on and how it gets there. */
export const infrastructure: TermList = {
  category: 'infrastructure',
  names: `Kubernetes|k8s, Docker, docker-compose|Docker Compose, Dockerfile, Podman, containerd, Helm chart, Kustomize, Istio, Linkerd, Envoy proxy, Consul, Nomad, OpenShift, Amazon ECS, Fargate, Amazon EKS, GKE cluster, AKS cluster, AWS Lambda|Lambda function, Lambda, Cloud Functions, Cloud Run, Azure Functions, App Engine, Cloudflare Workers, Vercel Edge,
    Edge Functions, Amazon EC2|EC2, Elastic Beanstalk, Netlify Functions, Fly.io, CloudFront, Route 53, Amazon VPC, IAM role, IAM policy, AWS IAM, CloudFormation, AWS CDK, AWS SAM, SAM deployment, Terraform, Pulumi, Ansible, Vagrant, nginx, HAProxy, Traefik, Apache HTTP Server, Caddy server, systemd, supervisord, PM2,
    GitHub Actions, GitLab CI, Jenkins, CircleCI, Travis CI, Azure Pipelines, Argo CD, ArgoCD, Flux CD, Spinnaker, CloudWatch, Secrets Manager, Parameter Store, SSM Parameter, HashiCorp Vault, AWS KMS, Bedrock, SageMaker, Vertex AI, Azure OpenAI, Prometheus, Grafana, Jaeger, Zipkin, OpenTelemetry, ELK stack, Logstash, Fluentd, Kibana, Loki, Datadog agent, New Relic agent, StatsD,
    AWS account, AWS profile, AWS region, AWS CLI profile, eu-west-1, eu-west-2, us-east-1, us-west-2, distroless, QEMU, Firecracker, gVisor, Amazon Kendra, Amazon Cognito, Cloud Build, Artifact Registry, ECR`,
  cased:
    'Helm, Envoy, Vault, Terraform, Puppet, Chef, Vercel, Netlify, Heroku, AWS, GCP, Azure, Cloudflare, Railway, Render, ECS, EKS, GKE, AKS, VPC, IAM, Fastly, Akamai',
  inner: `Docker image, Docker container, sandboxed container, container runtime, container orchestration, serverless function, load balancer, auto-scaling group, autoscaling, blue-green deployment|blue/green deployment, canary deployment, rolling deployment, service mesh, infrastructure as code, availability zone, multi-region, private subnet, deployment pipeline, build pipeline, config map, node pool, horizontal scaling, horizontal pod autoscaler, ingress controller, init container, sidecar container, memory allocation, cold start, provisioned concurrency, bare metal, production cluster, health check endpoint, healthcheck endpoint, isolation level, single process, multi-process, PID file, socket file, process manager`,
  shared: `cluster, container, pod, node, server, deployment, pipeline, sandbox, VM, instance, replica, environment, proxy server, gateway, workflow, region, container image, serverless, virtual machine, CI pipeline, CI/CD pipeline, CI/CD, release workflow, environment variable|env var, memory limit, staging environment`,
};
