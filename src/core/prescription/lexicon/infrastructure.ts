import type { TermList } from './termList.ts';

/** What it runs on and how it gets there. */
export const infrastructure: TermList = {
  category: 'infrastructure',
  names: `Datadog, AWS SAM, Kubernetes|k8s, Docker, docker-compose|Docker Compose, Dockerfile, Podman, containerd, Helm chart, Kustomize, Istio, Consul, HashiCorp Vault, Knative, OpenShift, Fargate, AWS Lambda|Lambda function, Lambda, Cloud Functions, Cloud Run, Edge
    Functions, EC2, Fly.io, CloudFront, Route 53, CloudFormation, Elastic Beanstalk, Azure Functions, Cloudflare Worker|Cloudflare Workers, DigitalOcean, Hetzner, Coolify, SAM deployment, Terraform, Pulumi, Ansible, nginx, HAProxy, Traefik, systemd, PM2, GitHub Actions, GitLab CI, Jenkins, CircleCI, Travis CI, Argo CD, ArgoCD, Flux CD,
    CloudWatch, Secrets Manager, Parameter Store, Bedrock, SageMaker, Vertex AI, Prometheus, Grafana, Jaeger, Zipkin, OpenTelemetry, Fluentd, Kibana, StatsD, distroless, QEMU, Firecracker, gVisor, ECR`,
  cased: `Helm, Envoy, Vault, Terraform, Chef, Caddy, New Relic, Vercel, Netlify, Heroku, AWS, GCP, Azure, Cloudflare, Railway, Render, ECS, EKS, GKE, AKS, VPC, IAM, Fastly`,
  inner: `environment variable|env var, Docker image, Docker container, container runtime, container orchestration, serverless function, load balancer, auto-scaling group, autoscaling, blue-green deployment|blue/green deployment, canary deployment, rolling
    deployment, service mesh, infrastructure as code, availability zone, multi-region, deployment pipeline, build pipeline, config map, horizontal scaling, ingress controller, init container, sidecar container, memory allocation,
    cold start, bare metal, production cluster, health check endpoint, healthcheck endpoint, single process, multi-process, PID file, process manager`,
  shared: `cluster, container, pod, node, server, deployment, pipeline, sandbox, VM, instance, replica, environment, proxy server, gateway, workflow, region, container image, serverless, virtual machine, CI pipeline, CI/CD pipeline, CI/CD, release
    workflow, memory limit, staging environment`,
};
