import type { TermList } from './termList.ts';

/** What it runs on and how it gets there. */
export const infrastructure: TermList = {
  category: 'infrastructure',
  names: `Datadog, AWS SAM, Kubernetes|k8s, Docker, docker-compose|Docker Compose, Dockerfile, Podman, containerd, Helm chart, Kustomize, Istio, HashiCorp Vault, Knative, OpenShift, Fargate, AWS Lambda|Lambda function, Lambda, Cloud Functions,
    Cloud Run, Edge Functions, EC2, Fly.io, CloudFront, Route 53, CloudFormation, Elastic Beanstalk, Azure Functions, Cloudflare Worker|Cloudflare Workers, DigitalOcean, Hetzner, Coolify, SAM deployment, Terraform, Pulumi, Ansible, nginx, HAProxy,
    Traefik, systemd, PM2, GitHub Actions, GitLab CI, CircleCI, Travis CI, Argo CD, ArgoCD, Flux CD, CloudWatch, Secrets Manager, Parameter Store, SageMaker, Vertex AI, Prometheus, Grafana, Jaeger, Zipkin, OpenTelemetry, Fluentd, Kibana, ECR`,
  cased: `Terraform, New Relic, Vercel, Netlify, Heroku, AWS, GCP, Azure, Cloudflare, ECS, EKS, GKE, AKS, VPC, IAM, Fastly`,
  everyday: `Jenkins, Helm, Envoy, Vault, Caddy, Railway, Render, Consul, Bedrock`,
  inner: `environment variable|env var, Docker image, Docker container, container runtime, container orchestration, serverless function, load balancer, auto-scaling group, autoscaling, blue-green deployment|blue/green deployment, canary deployment,
    rolling deployment, service mesh, infrastructure as code, availability zone, multi-region, deployment pipeline, build pipeline, config map, horizontal scaling, ingress controller, init container, sidecar container, memory allocation, cold start,
    bare metal, production cluster, health check endpoint, healthcheck endpoint, single process, multi-process, PID file, process manager`,
  shared: `cluster, container, pod, node, server, deployment, pipeline, sandbox, VM, instance, replica, environment, proxy server, gateway, workflow, region, container image, serverless, virtual machine, CI pipeline, CI/CD pipeline, CI/CD,
    release workflow, memory limit, staging environment`,
};
