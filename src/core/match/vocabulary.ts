/**
 * The vocabulary of skills in the notation of `vocabulary-text.ts`. Made by `scripts/build-vocabulary.ts`: edit the
 * lists in `scripts/vocabulary` instead. Holds names from the O*NET 29.2 Database by the U.S. Department of Labor,
 * Employment and Training Administration, used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
 * AppTrack has selected, shortened and supplemented them.
 */
export const vocabularyText = `=like programming languages
Python|Python3|CPython
Java|Java SE|Oracle Java|JVM|Core Java|JDK
JavaScript|JS^|ECMAScript|ES6|Java Script|vanilla JS
TypeScript|TS^^|Type Script
Go^|Golang|Go lang
Rust^|Rust-lang|Rustlang
C^^|ANSI C|C programming|C99|C11|Embedded C
C++|CPP|C plus plus
C#|CSharp|C Sharp
F#|FSharp
Ruby^|Ruby language
PHP|PHP7|PHP8
Perl
Kotlin
Swift^|SwiftLang
Scala
Clojure|ClojureScript
Haskell
Elixir^|Elixir Phoenix
Erlang|Erlang/OTP
OCaml
R^^|R language|RStudio|R programming|GNU R|R Studio|tidyverse|ggplot2
Julia^^|JuliaLang|Julia language
MATLAB|The MathWorks MATLAB
Simulink^
Lua
Dart^|Dart language
Groovy^
Objective-C|ObjC
Visual Basic|VB.NET|Microsoft Visual Basic|VB6
VBA|Visual Basic for Applications|Microsoft Visual Basic for Applications VBA|Excel macro
Assembly^^|assembly language|assembler language|x86 assembly
COBOL
Fortran
Pascal^|Object Pascal
Delphi^
ABAP|SAP ABAP
Apex^^|Salesforce Apex|Apex language|Salesforce Lightning
Solidity^
Zig^^|Ziglang
Prolog^
Lisp^|Common Lisp
Scheme^^
PL/SQL|Oracle PL/SQL|PLSQL
T-SQL|Transact-SQL|TSQL
Bash|Bash scripting|Bash script|zsh
Shell scripting|Shell script|UNIX Shell|shell scripts|shell^^
PowerShell|Microsoft PowerShell
Verilog|SystemVerilog
VHDL
SAS|SAS programming|SAS Institute|SAS Enterprise Guide
Stata
Ada^^
WebAssembly|WASM
=like frontend frameworks
React^|React.js|ReactJS|Facebook React|React Hooks
Angular^|AngularJS|Angular.js|Google Angular|Angular 2
Vue.js|Vue|VueJS|Vue 3|Pinia
Svelte|SvelteKit
Next.js|NextJS
Nuxt|Nuxt.js|NuxtJS
Ember.js|EmberJS|Ember^^
Astro^^|Astro.js
SolidJS|Solid.js
jQuery
Backbone.js|BackboneJS
Remix^^|Remix.run
Gatsby^|GatsbyJS
Qwik
Alpine.js
htmx
Lit^^
web components
=like mobile frameworks
React Native
Flutter^
SwiftUI
UIKit
Jetpack Compose
Xamarin
.NET MAUI
Ionic^^|Ionic Framework
Capacitor.js
Cordova|PhoneGap
Kotlin Multiplatform|KMP^
=mobile
iOS|Apple iOS|iOS development
Android|Google Android|Android SDK|Android development
Xcode
Android Studio
mobile development|mobile app development|mobile apps|mobile applications|mobile engineering
=web
HTML|HTML5|Hypertext markup language HTML|XHTML|Hypertext markup language
CSS|CSS3|Cascading style sheets CSS|Cascading style sheets
Sass^|SCSS
Tailwind CSS|Tailwind|TailwindCSS
Bootstrap^|Twitter Bootstrap|Bootstrap CSS
Redux|Redux Toolkit
MobX
RxJS|ReactiveX
Webpack
Vite|Vite.js
Babel^
Storybook^
WebSockets|WebSocket
WebRTC
WebGL
Three.js|ThreeJS
D3.js|D3^|D3JS
AJAX
DOM^
accessibility|a11y|web accessibility|WCAG|WAI-ARIA|WCAG 2.1|WCAG 2.2|BITV|Barrierefreiheit
responsive design|responsive web design
progressive web apps|PWA|Progressive web app
single-page applications|SPA^|single page application
web performance|Core Web Vitals
internationalization|i18n|internationalisation
WordPress
Drupal
TYPO3
Joomla
Contentful^
Sanity CMS|Sanity.io
Strapi
headless CMS|Storyblok
CMS|content management system|content management
Shopify|Shopify Plus
Magento|Adobe Commerce
WooCommerce
Shopware
Webflow
Wix^
Squarespace
GTM^|Google Tag Manager
=like backend frameworks
Node.js|NodeJS|Node^^
Express.js|ExpressJS|Express^^
NestJS|Nest.js
Fastify
Deno^
Bun^^
Spring Boot|SpringBoot
Spring^^|Spring Framework|Spring MVC|Spring Cloud|Spring Security|Spring Data
Quarkus
Micronaut
Ktor
Jakarta EE|Java EE|J2EE|JEE|Oracle Java 2 Platform Enterprise Edition J2EE
Django|Django REST Framework|DRF^
Flask^
FastAPI
Ruby on Rails|Rails^|RoR^
Sinatra^^
Laravel
Symfony
CodeIgniter
CakePHP
Phoenix^^|Phoenix LiveView
ASP.NET|ASP.NET Core|Microsoft ASP.NET|ASP.NET MVC|Microsoft Active Server Pages ASP
.NET|.NET Core|DotNet|Microsoft .NET Framework|.NET Framework
Blazor
Gin^^
Actix|Actix Web
Play Framework
Akka
Vert.x
=backend
Hibernate^|Hibernate ORM
JPA^
Entity Framework|EF Core
SQLAlchemy
Prisma^
TypeORM
Celery^
gRPC
protobuf|Protocol Buffers
GraphQL|Apollo GraphQL
REST APIs|REST API|RESTful|REST^|RESTful APIs|RESTful services|REST services|RESTful web services|RESTful API|RESTful web service|REST-Schnittstelle|REST interface
SOAP^|SOAP APIs|SOAP web service|SOAP API
OpenAPI|Swagger^
API design|API development|APIs^|API integration|API^|Schnittstellen|web API|Schnittstellenentwicklung|API-first
OAuth|OAuth2|OAuth 2.0|OpenID Connect|OIDC|WebAuthn|passkey
SAML
SSO^|single sign-on
JWT
JSON|JavaScript Object Notation JSON|JavaScript Object Notation
XML|Extensible markup language XML|XSLT|XSD|Extensible markup language
YAML
Avro^|Apache Avro|Schema registry
JUnit
Maven|Apache Maven
Gradle
Tomcat|Apache Tomcat
JBoss|WildFly
WebSphere
nginx
Apache HTTP Server|Apache^^|Apache web server
HAProxy
Envoy^^|Envoy proxy
microservices|microservice architecture|micro services|Microservice-Architektur|microservice|micro service
event-driven architecture|event-driven systems|event-driven|EDA^^|event-driven system|event processing|ereignisgesteuerte Architektur
event sourcing
CQRS
domain-driven design|DDD^|bounded context
hexagonal architecture|clean architecture
distributed systems|distributed system|verteilte Systeme|verteiltes System|highly available system
concurrency|multithreading|multi-threading|parallel programming|concurrent programming
system design|systems design
software architecture|Softwarearchitektur|solution architecture|architecture decision record|Software-Architektur
object-oriented programming|OOP^|OOD^|object-oriented design
functional programming
design patterns|Design pattern
data structures|algorithms and data structures|data structures and algorithms
algorithms
caching
load balancing
backend development|backend engineering|backend engineer|back-end engineer|backend-Entwickler|back-end development|backend developer|backend|back-end|Backend-Entwicklung
frontend development|front-end development|frontend engineering|frontend|front-end
full-stack development|fullstack|full-stack
software development|software engineering|software engineer|software developer|Softwareentwickler|Softwareentwicklerin|Softwareentwicklung|Software-Entwicklung
=like relational databases
PostgreSQL|Postgres|psql
MySQL
MariaDB
Microsoft SQL Server|SQL Server|MSSQL|MS SQL|MS SQL Server
Oracle Database|Oracle^^|Oracle DB|Oracle 19c|Oracle RDBMS|Oracle SQL
SQLite
IBM DB2|DB2
CockroachDB
Amazon Aurora|Aurora^^
Amazon RDS|RDS^
=like document and key-value stores
MongoDB|Mongo^
Cassandra|Apache Cassandra|ScyllaDB
DynamoDB|Amazon DynamoDB
Couchbase
CouchDB
Redis|Valkey
Memcached
Firestore
Firebase
Neo4j|graph database
Cosmos DB|CosmosDB|Azure Cosmos DB
=like search engines
Elasticsearch|Elastic Search|ELK^|ELK stack|Elastic Stack
OpenSearch
Solr|Apache Solr|Lucene
=databases
SQL|Structured query language SQL|SQL queries|Structured Query Language
NoSQL|NoSQL database
PostGIS
database design|data modeling|data modelling|Datenmodellierung|schema design|data model
query optimization|query tuning|query optimisation|Performance optimisation|performance optimization|performance tuning
database administration|DBA^
vector databases
pgvector
Pinecone^
Weaviate
Milvus
=like message brokers
Kafka|Apache Kafka|Kafka Streams|Confluent|MSK
RabbitMQ|AMQP
ActiveMQ|Apache ActiveMQ|JMS
NATS^
MQTT|Mosquitto
Amazon SQS|SQS
SNS^|Amazon SNS
Apache Pulsar|Pulsar
Google Pub/Sub|Pub/Sub|Cloud Pub/Sub
Kinesis^|Amazon Kinesis
message queues|message broker|messaging systems|message-driven systems|Message queue|messaging system
=like clouds
AWS|Amazon Web Services|Amazon Web Services AWS software|Amazon AWS
Azure|Microsoft Azure|Microsoft Azure software|MS Azure
Google Cloud|GCP|Google Cloud Platform|BigTable
Oracle Cloud|OCI^|Oracle Cloud Infrastructure|Oracle Cloud software
IBM Cloud
DigitalOcean
Hetzner
OpenStack
Heroku
Cloudflare|Cloudflare Workers
Vercel
Netlify
Alibaba Cloud
=cloud services
Amazon EC2|EC2|Amazon Elastic Compute Cloud EC2
Amazon S3|S3^|Amazon Simple Storage Service S3
AWS Lambda|Lambda^^
Azure Functions
Cloud Functions
serverless|serverless framework
Amazon EKS|EKS^
Amazon ECS|ECS^|Fargate
CloudFormation|AWS CDK|Amazon Web Services AWS CloudFormation|AWS CloudFormation
Google Kubernetes Engine|GKE^
Azure Kubernetes Service|AKS^
Azure DevOps|Azure Pipelines|Microsoft Team Foundation Server|TFS^
IAM^|identity and access management|identity management
cloud computing|cloud infrastructure|cloud-native|cloud platforms|cloud technologies|public cloud|Cloud-Infrastruktur
cloud security
cloud migration
=like containers
Docker|Docker Compose|Dockerfile|Docker container
Podman
containerd
containerization|containers^^|containerisation
=like orchestration
Kubernetes|k8s|K8|Kube^|k3s|Kubernetes operator
OpenShift|Red Hat OpenShift
Docker Swarm
Nomad^^|HashiCorp Nomad
Rancher^
=kubernetes tools
Helm^|Helm charts|Helm chart
Argo CD|ArgoCD|Argo^^|GitOps|FluxCD|Flux CD|Flux^^
Istio
Linkerd
service mesh
Kustomize
=like infrastructure as code
Terraform|IBM Terraform|HashiCorp Terraform
OpenTofu
Ansible
Puppet^|Puppet Enterprise
Chef^^|Chef Infra|Progress Chef
Pulumi
SaltStack
infrastructure as code|IaC
=like continuous integration servers
GitHub Actions
GitLab CI|GitLab CI/CD|Gitlab Pipelines
Jenkins|Jenkins CI
CircleCI|Circle CI
TeamCity
Bamboo^^|Atlassian Bamboo|Bamboo CI
Travis CI
Buildkite
CI/CD|CICD|continuous integration|continuous delivery|continuous deployment|CI^^|CI/CD pipelines|deployment pipelines|CI/CD pipeline|CI pipeline
=operations
DevOps
DevSecOps
SRE^|site reliability engineering|site reliability
platform engineering|internal developer platform|developer platform
MLOps|model deployment
FinOps
Vagrant^
Packer^^|HashiCorp Packer
HashiCorp Vault|Vault^^
Consul^^|HashiCorp Consul
monitoring^^|system monitoring|monitoring and alerting|infrastructure monitoring
incident management|incident response|postmortem|blameless postmortem|post-mortem|incident review|runbook|ITIL incident management
on-call|on call rotation|Rufbereitschaft|pager duty
Linux|GNU/Linux|Debian|Ubuntu|CentOS|Red Hat Enterprise Linux|RHEL|Linux administration|Linux server
Unix|AIX|Solaris
Windows Server|Microsoft Windows Server
Windows^|Microsoft Windows|Windows 10|Windows 11
macOS|Apple macOS|Mac OS
Active Directory|Microsoft Active Directory|Entra ID|Azure AD
VMware|vSphere|ESXi
Hyper-V
Citrix|Citrix XenApp
virtualization|virtualisation|virtual machines
TCP/IP|network protocols
DNS^
DHCP
VPN|IPsec|WireGuard
LAN/WAN|LAN^|WAN^
firewalls|firewall|pfSense|Palo Alto Networks|Fortinet
routing and switching|Cisco IOS|switches and routers|Cisco|Cisco networking
BGP|Border Gateway Protocol BGP|Border Gateway Protocol
OSPF
networking|network administration|computer networking|Netzwerktechnik|computer networks
load testing|performance testing
k6
Gatling
JMeter|Apache JMeter
Intune|Microsoft Intune
MDM^|mobile device management
Jamf
IT support|help desk|helpdesk|service desk|desktop support|technical support|1st level support|first-level support|2nd level support|second-level support
ITIL|ITIL 4|ITSM|IT service management
ServiceNow
Zendesk
Freshdesk
ticketing systems|ticketing system|Ticketsystem
hardware troubleshooting
backup and recovery|disaster recovery|Veeam
SCCM
=like monitoring tools
Prometheus
Grafana|Grafana Loki|Grafana Tempo
Datadog
New Relic
Splunk|Splunk Enterprise
Dynatrace
Nagios
Icinga
Zabbix
Sentry^
OpenTelemetry|OTel
Jaeger^|distributed tracing
PagerDuty
Kibana
Logstash
observability
=version control
Git|Git workflow
GitHub
GitLab
Bitbucket|Atlassian Bitbucket
Subversion|SVN|Apache Subversion SVN|Apache Subversion
Mercurial
Perforce
version control|source control|Versionskontrolle|Versionsverwaltung
code review|code reviews|pull request
pair programming|mob programming
trunk-based development
=like test tools
Selenium|Selenium WebDriver
Cypress^|Cypress.io
Playwright^
Puppeteer
Jest^
Vitest
Mocha^^
Jasmine^^
pytest
RSpec
Cucumber^^|BDD^|behavior-driven development|Cucumber BDD|Gherkin|behaviour-driven development
TestNG
Appium
Robot Framework
Postman^
Testcontainers
test automation|automated testing|Testautomatisierung|automated tests|automated test|automatisierte Tests|automatisierter Test|QA automation
=testing
TDD^|test-driven development
unit testing|unit tests|Unit test|Modultest
integration testing|integration tests
end-to-end testing|E2E testing|E2E tests|end-to-end tests
regression testing
manual testing|exploratory testing|test case|test plan
software testing
quality assurance|QA^|Qualitätssicherung
ISTQB
test planning|test plans|test cases
contract testing|contract tests
=security
information security|cybersecurity|cyber security|infosec|IT-Sicherheit|Informationssicherheit|IT security
penetration testing|pentesting|pen testing|pentest|penetration test|Kali Linux
application security|AppSec|OWASP|OWASP Top 10|secure coding
threat modeling|threat modelling|threat intelligence
SIEM|security monitoring|Microsoft Sentinel|SOC analyst^
SOC 2|SOC2
SOC^^|security operations center
ISO 27001|ISO/IEC 27001|ISO27001|BSI IT-Grundschutz|IT-Grundschutz
NIST^|NIST CSF
PCI DSS|PCI^
vulnerability management|vulnerability scanning|vulnerability assessment
CISSP
CISM
CISA^|CISA certification
CEH^|Certified Ethical Hacker
OSCP
CompTIA Security+|Security+
CompTIA A+|A+ certification
CompTIA Network+|Network+
cryptography|encryption
PKI^
Wireshark
Metasploit
Burp Suite
Nessus|Tenable
CrowdStrike
zero trust
GDPR|DSGVO|data protection|Datenschutz|DSGVO-konform|General Data Protection Regulation
HIPAA|HIPAA compliance
CCNA|Cisco Certified Network Associate
CCNP
RHCSA
RHCE
=cloud certificates
AWS certification|AWS Certified|AWS Certified Solutions Architect|AWS Solutions Architect
Azure certification|AZ-900|AZ-104|Azure Administrator Associate
CKA^|CKAD|Certified Kubernetes Administrator
Google Cloud certification|Professional Cloud Architect
=embedded
embedded systems|embedded software|embedded development|embedded Linux|eingebettete Systeme|Embedded-Entwicklung
firmware|firmware development
RTOS|FreeRTOS|Zephyr^|VxWorks|real-time operating systems|real-time operating system|Zephyr RTOS
ARM^|ARM Cortex|Cortex-M
microcontrollers|microcontroller|STM32|Mikrocontroller|ESP32
FPGA
CAN bus|CANopen|CAN^^
I2C
SPI^
UART|RS-232|RS485
Modbus
Bluetooth Low Energy|BLE^|Bluetooth
AUTOSAR
ISO 26262|functional safety|funktionale Sicherheit
MISRA C|MISRA
IEC 61508
IEC 62304
Yocto|Buildroot
ROS^|ROS2|Robot Operating System|ROS 2
bootloaders|bootloader
oscilloscope|Oszilloskop|spectrum analyzer
logic analyzer
PCB design|PCB layout|Altium Designer|Altium|KiCad|Eagle PCB|circuit design|Leiterplattendesign|schematic capture|OrCAD
LabVIEW|National Instruments LabVIEW
Arduino
Raspberry Pi
robotics|Robotik
IoT|Internet of Things|industrial IoT|IIoT
control systems|control theory
signal processing|digital signal processing|DSP^
computer graphics
OpenGL|shader
Vulkan^
DirectX
Unity^|Unity3D|Unity 3D
Unreal Engine|UE5|UE4
Godot|Godot Engine
game development|game engine|gameplay programming
CUDA|GPU programming
compilers
LLVM
=like data warehouses
Snowflake^|Snowflake SQL
BigQuery|Google BigQuery
Redshift|Amazon Redshift
Databricks
Synapse^^|Azure Synapse
Teradata|Teradata Database
ClickHouse
DuckDB
Microsoft Fabric
=like data pipelines
Airflow^|Apache Airflow
Dagster
Prefect^
Luigi^^
Azure Data Factory|ADF^
SSIS|Microsoft SQL Server Integration Services SSIS|SQL Server Integration Services
Informatica|Informatica PowerCenter|Informatica software
Talend
Fivetran|Stitch Data^
Airbyte
NiFi|Apache NiFi
AWS Glue
=data engineering
dbt|data build tool|dbt Cloud
Spark^|Apache Spark|PySpark|Spark SQL
Hadoop|Apache Hadoop|HDFS|MapReduce
Hive^|Apache Hive|HiveQL
Flink|Apache Flink
Apache Beam
Dataflow^
Delta Lake
Apache Iceberg|Iceberg^^
Parquet^|Apache Parquet|Apache Arrow
ETL|ELT^|ETL pipelines|ETL/ELT|ETL pipeline|extract transform load
data pipelines|data pipeline
data engineering|data engineer|Datenpipeline
data warehousing|data warehouse|DWH|Kimball|dimensional modelling|dimensional modeling|star schema
data lake|data lakes|lakehouse|data lakehouse
data governance|data catalogue|data catalog|data lineage|data stewardship
data quality|data cleansing|Great Expectations
data migration
stream processing|streaming data|real-time data|Streaming|event streaming|data streaming|real-time processing
big data
data mesh
master data management
=like BI tools
Tableau|Tableau Desktop|Tableau Server|Tableau dashboard
Power BI|Microsoft Power BI|PowerBI
Looker|Looker Studio|Google Data Studio|LookML
Qlik|QlikView|Qlik Sense
Metabase
Superset^|Apache Superset
SSRS|Microsoft SQL Server Reporting Services SSRS|SQL Server Reporting Services
Cognos|IBM Cognos
MicroStrategy
SAP BusinessObjects|BusinessObjects
Mode Analytics
=like machine learning libraries
PyTorch
TensorFlow
Keras
JAX^
scikit-learn|sklearn
XGBoost|CatBoost
LightGBM
Hugging Face|HuggingFace
=data science
pandas
NumPy
SciPy
Polars
Matplotlib
Jupyter|Jupyter Notebook|JupyterLab
spaCy
NLTK
OpenCV
MLflow
Kubeflow
SageMaker|Amazon SageMaker|Vertex AI
machine learning|ML^|maschinelles Lernen
deep learning|neural networks|neural network|neuronale Netze
NLP^|natural language processing
computer vision|image processing|Bildverarbeitung
LLMs|LLM|large language models|GPT|OpenAI|large language model|ChatGPT|OpenAI API
generative AI|GenAI|gen AI
prompt engineering
RAG^|retrieval-augmented generation|vector database
LangChain
LlamaIndex
reinforcement learning
recommender systems|recommendation systems
AI^|artificial intelligence|künstliche Intelligenz|KI^
statistics|statistical analysis|statistical modeling|statistical modelling|Statistik|inferential statistics
causal inference
A/B testing|AB testing|split testing|A/B tests|experimentation|A/B test|experimentation platform
hypothesis testing
regression analysis|logistic regression|linear regression
time series|time series analysis
forecasting|demand forecasting|Time series forecasting|forecasting model|Prophet^|ARIMA|budget forecast|rolling forecast|cash flow forecast|cash flow forecasting
predictive modeling|predictive analytics|predictive modelling
feature engineering|feature store
data science
data analysis|data analytics|Datenanalyse|data analyst|analysing data|analyzing data
data visualization|data visualisation|dashboards|dashboard|Datenvisualisierung|dashboarding
data mining
data cleaning|data wrangling
business intelligence|BI^|BI tool
Excel^|Microsoft Excel|MS Excel|advanced Excel|pivot tables|Excel spreadsheet
DAX^
Power Query
SPSS|IBM SPSS Statistics|IBM SPSS
geospatial analysis|GIS|geodata|Geodaten|geographic information system|geospatial|geospatial data|Geoinformatik
ArcGIS|ESRI ArcGIS software|ESRI ArcGIS|ArcGIS Pro|ESRI
QGIS
bioinformatics|Bioinformatik|Nextflow|Snakemake|genomics|NGS|next-generation sequencing
optimization algorithms|operations research|linear programming|Gurobi|CPLEX|mathematical optimisation|mathematical optimization
web scraping|Beautiful Soup|Scrapy
product analytics
Amplitude^^
Mixpanel|Amplitude analytics
Segment^^|Twilio Segment
cohort analysis
data storytelling
experiment design|design of experiments|DOE^
AlphaFold
SQL Server Analysis Services|SSAS
Alteryx|Alteryx software
KNIME
RapidMiner
=ways of working
Agile^|agile methodologies|agile development|agile working|agile environment|agile methods|agile Methoden|agile methodology|agile delivery|agile Softwareentwicklung
Scrum|Scrum Master|CSM^|Certified ScrumMaster|PSM I|scrum sprint|Professional Scrum Master
Kanban
SAFe^|Scaled Agile|Scaled Agile Framework
Jira|Atlassian JIRA
Confluence^|Atlassian Confluence
technical writing|technical documentation|technische Dokumentation|API documentation|docs as code
architecture decision records|ADRs
event storming
requirements engineering|requirements gathering|requirements analysis|Anforderungsanalyse|Anforderungsmanagement
UML^
BPMN
product discovery
open source|open-source contribution
technical leadership|tech lead|technical lead
engineering management|people management
design systems|design system|component library|Designsystem|design token
low-code|no-code|Microsoft Power Apps|OutSystems|Mendix
RPA^|UiPath|robotic process automation|Automation Anywhere|Blue Prism
Power Automate|Power Apps|Power Platform|Microsoft Power Platform|Microsoft Power Automate
SAP|SAP software|SAP R/3|SAP ERP|SAP ECC
SAP S/4HANA|S/4HANA|SAP HANA|S4HANA
SAP FI/CO|SAP FICO|SAP FI|SAP CO
SAP MM
SAP SD
SAP SuccessFactors|SuccessFactors|SAP HCM|SAP HR
SAP Ariba
blockchain|smart contract|Web3
Ethereum
SharePoint|Microsoft SharePoint
Microsoft 365|Office 365|M365|O365
Google Workspace|G Suite|Google Workspace software|GSuite|Google Slides
GitHub Copilot|Copilot^|AI coding assistant|Claude Code|Cursor IDE
=more data
Recommender system|recommendation system|recommendation engine
Bayesian statistics|Bayesian inference|Stan language|PyMC
Data platform|Datenplattform
Debezium|change data capture|CDC^
Trino|Presto|PrestoDB
Mathematica|Wolfram Mathematica
Excel pivot tables^|pivot table|Pivot-Tabelle
Survey design|survey research|Qualtrics
Econometrics
Churn modelling|churn model|churn prediction
=more software
D language^|Dlang
Zig language
WPF
npm|yarn|pnpm
Mockito
Integration test|contract test
Fuzzing|fuzz testing|property-based testing
Karpenter
Backstage^
Open Policy Agent|OPA^|policy as code
Proxmox
Loki^
SLO^|SLI|service level objective|error budget
Chaos engineering|game day
TimescaleDB|time-series database|time-series data|InfluxDB
Supabase
CRDT|conflict-free replicated data type
Clean code|SOLID principles|refactoring
Legacy modernisation|legacy modernization|legacy code|legacy migration
Web development|web developer|Webentwicklung|web application
Keycloak|Okta|Auth0
Supply chain security|SBOM|SBOMs
NIS2|NIS 2
DORA^
ARM Cortex-M
OPC UA
IEC 61850
OCPP
SLAM|motion planning|path planning
HPC|high-performance computing|Slurm|MPI
Exchange Server|Microsoft Exchange
System administration|sysadmin|systems administration|Systemadministration
Mainframe|z/OS|CICS|JCL
SAP Fiori|SAPUI5
Odoo
Adobe Experience Manager|AEM^
ffmpeg
HLS|video streaming|MPEG-DASH
GTFS|NeTEx
EDIFACT|EDI|electronic data interchange
ISO 20022|SEPA|SEPA Instant
PSD2|open banking
Payment systems|payment processing|payment gateway|Zahlungsverkehr
Feature flag|feature toggle|LaunchDarkly
VS Code|Visual Studio Code
Visual Studio|Microsoft Visual Studio
IntelliJ|IntelliJ IDEA
Eclipse IDE
Vim|Neovim
SiLA 2|SiLA
Smart metering|smart meter
Offline-first
LaTeX
Markdown
Regular expression|regex
Scripting|scripting language
Database migration|schema migration|Flyway|Liquibase
=like office suites
Microsoft Office|MS Office|Microsoft Office software|Microsoft Office Suite|Office suite|Office-Paket
LibreOffice|OpenOffice
=like telemetry
telemetry|telemetry data
telemetry nursing|telemetry unit|telemetry nurse|cardiac monitoring|ECG interpretation|EKG interpretation
=office
Microsoft Word|Word^^|MS Word
PowerPoint|Microsoft PowerPoint|MS PowerPoint|Power Point
Microsoft Outlook|Outlook^|MS Outlook
Microsoft Access|Access^^|MS Access|Access database
Microsoft Teams|MS Teams|Teams^^
Microsoft Project|MS Project
Microsoft Visio|Visio
Google Docs
Google Sheets
Slack^
Zoom^|Zoom meetings|Zoom meeting
Notion^
Airtable
data entry|Dateneingabe|Datenerfassung
touch typing|10-Finger-System|words per minute|WPM^
calendar management|diary management|Terminplanung|Terminkoordination|appointment scheduling
travel arrangements|travel booking|Reiseplanung|travel management
minute taking|taking minutes|Protokollführung|meeting minutes
record keeping|records management|Aktenführung
office management|office administration|Büroorganisation|Büromanagement
reception|front desk|receptionist|Rezeption|Empfang|guest check-in|check-in and check-out|night audit|hotel reception
executive assistance|executive support|executive assistant|personal assistant
correspondence|business correspondence|Korrespondenz
transcription
event planning|event management|Veranstaltungsplanung|Veranstaltungsorganisation|Eventmanagement|event coordination
=languages
English^^|Englisch^^|Englischkenntnisse|Anglais|inglés|English language|Business English|English C1|business-level English
German^^|Deutsch^^|Deutschkenntnisse|German language|German C1
French^^|Französisch^^|Französischkenntnisse
Spanish^^|Spanisch^^|Spanischkenntnisse
Italian^^|Italienisch^^
Portuguese^^|Portugiesisch^^
Dutch^^|Niederländisch^^
Polish^^|Polnisch^^
Russian^^|Russisch^^
Turkish^^|Türkisch^^
Arabic^^|Arabisch^^
Mandarin^|Chinese^^|Chinesisch^^
Japanese^^|Japanisch^^
Korean^^|Koreanisch^^
Hindi^
Ukrainian^^|Ukrainisch^^
Swedish^^|Schwedisch^^
American Sign Language|ASL^|sign language|BSL|Gebärdensprache|British Sign Language
Czech^^|Tschechisch^^
Norwegian^^|Norwegisch^^
Danish^^|Dänisch^^
Finnish^^|Finnisch^^
Greek^^|Griechisch^^
Hungarian^^|Ungarisch^^
Romanian^^|Rumänisch^^
Hebrew^^|Hebräisch^^
Catalan^^
Estonian^^
=soft
communication skills|communication|Kommunikationsfähigkeit|verbal communication|written communication|Kommunikationsstärke|written and verbal communication|communication skill|clear writing
teamwork|team player|Teamfähigkeit|teamfähig|Teamgeist|Teamplayer
leadership|leadership skills|Führungserfahrung|Führungskompetenz
problem solving|Problemlösung|complex problem solving
time management|Zeitmanagement
critical thinking|kritisches Denken
attention to detail|detail-oriented|Sorgfalt|eye for detail
organizational skills|organisational skills|Organisationstalent|organisational skill|organizational skill
interpersonal skills|people skills|interpersonal skill
adaptability|flexibility|Flexibilität
self-motivated|self-starter|Eigeninitiative|Eigenverantwortung
reliability|Zuverlässigkeit|zuverlässig
multitasking
customer focus|customer orientation|Kundenorientierung|customer-focused
emotional intelligence|empathy|Einfühlungsvermögen|Empathie
collaboration|cross-functional collaboration|cross-functional team|interdisciplinary collaboration
presentation skills|public speaking|Präsentationsfähigkeiten
decision making
conflict resolution
creativity|Kreativität
analytical skills|analytical thinking|analytisches Denken|analytical skill
work independently|independent working|Selbstständigkeit|eigenverantwortlich
resilience|Belastbarkeit|stress tolerance|Stress resilience|stress resistance
mentoring|mentorship|coaching^^|mentored|coaching skill
Hands-on mentality|Hands-on-Mentalität
=nursing
registered nurse|RN^|RN license|RN licensure|nursing license|examinierte Pflegefachkraft|examinierte Pflegekraft|Gesundheits- und Krankenpfleger|Pflegefachkraft|Pflegefachfrau|Pflegefachmann|RN licence|nursing licence
licensed practical nurse|LPN^|LVN^
certified nursing assistant|CNA^|nursing assistant|nurse aide|Pflegehelfer|Altenpfleger
nurse practitioner|APRN^
BSN^|Bachelor of Science in Nursing
MSN^|Master of Science in Nursing
ACLS|Advanced Cardiac Life Support|Advanced Cardiovascular Life Support
BLS^|Basic Life Support
PALS^|Pediatric Advanced Life Support|Paediatric Advanced Life Support
NRP^|Neonatal Resuscitation Program
TNCC|Trauma Nursing Core Course
CCRN
CEN^^
NIHSS|NIH Stroke Scale
CPR^|CPR certification|cardiopulmonary resuscitation|Heart Saver|Reanimation
first aid|Erste Hilfe|Ersthelfer|first aider
intensive care|ICU^|critical care|Intensivpflege|Intensivstation|ITU
emergency nursing|emergency nurse|ER nurse|emergency department|emergency room|ED^^|Notaufnahme|emergency medicine
medical-surgical nursing|med-surg|medical surgical
pediatrics|pediatric nursing|paediatrics|Pädiatrie|paediatric nursing|Kinderkrankenpflege|PICU
geriatrics|geriatric care|elderly care|Altenpflege|aged care|Geriatrie|dementia care
oncology|oncology nursing|chemotherapy|Onkologie
labor and delivery|L&D^|obstetrics
midwifery|labour and delivery|Geburtshilfe|Hebamme
NICU^|neonatal intensive care
PACU^|post-anesthesia care
operating room|perioperative|circulating nurse|scrub nurse|OP-Pflege|operating theatre|surgical nursing
hospice care|palliative care|hospice|Palliativpflege|end-of-life care
home health|home care|home health care|ambulante Pflege|community nursing|district nursing
mental health nursing|psychiatric nursing|behavioral health|psychiatric care|Mental health|psychiatric|Psychiatrie|behavioural health
dialysis|hemodialysis|haemodialysis|Dialyse
patient assessment|patient assessments|nursing assessment|head-to-toe assessment|physical assessment|Patientenbeobachtung
patient care|direct patient care|bedside care|Patientenversorgung
medication administration|administer medications|administering medications|medication management|Medikamentengabe|administering medication|administer medication|drug administration|Medikamentenverabreichung
IV therapy|IV insertion|intravenous therapy|venipuncture|IV starts|cannulation|blood draw|Infusionstherapie|IV placement
phlebotomy|blood draws|Blutentnahme
wound care|wound dressing|Wundversorgung|Wundmanagement|wound management|Wundexperte
vital signs|Vitalzeichen|vital sign monitoring
ventilator management|mechanical ventilation|ventilators|Beatmung|ventilator|ventilator care|ventilated patients
tracheostomy care
catheterization|Foley catheter|urinary catheters
triage|patient triage
care planning|care plans|care plan|Pflegeplanung|nursing care plans
charting|clinical documentation|nursing documentation|Pflegedokumentation|patient documentation|patient records
discharge planning|Entlassmanagement
patient education|health education|patient counselling|patient counseling|Patientenberatung
infection control|infection prevention|aseptic technique|Hygienevorschriften|Hygienemaßnahmen|sterile technique
case management
charge nurse|shift lead|shift lead nurse|Stationsleitung|Schichtleitung Pflege
preceptor|precepting|Praxisanleitung|Praxisanleiter|preceptorship
quality improvement
patient safety
blood transfusion
EKG^|ECG^|electrocardiogram|12-lead
telehealth|telemedicine|Telemedizin
medical terminology|medizinische Terminologie
anatomy and physiology
medical billing|medical coding|ICD-10-CM|ICD-10-Kodierung|HCPCS
ICD-10
CPT^|CPT coding
HEDIS
clinical trials|clinical research|GCP-certified|Good Clinical Practice|ICH-GCP|GCP guidelines^|clinical trial|klinische Studien|klinische Studie
pharmacology|pharmacy|pharmacist|Apotheke|pharmacy technician|dispensing medication
physical therapy|physiotherapy|Physiotherapie|physical therapist|manual therapy
occupational therapy|Ergotherapie|occupational therapist
speech therapy|speech-language pathology|Logopädie|speech and language therapy
respiratory therapy
radiology|X-ray|MRI^|CT scan|radiography|Radiologie|Röntgen
ultrasound|sonography
laboratory techniques|lab techniques|laboratory work|Labortechnik|bench work|laboratory experience
PCR^|qPCR|polymerase chain reaction|RT-PCR
ELISA|western blot|flow cytometry|immunoassay
dental hygiene|dental assisting|dental assistant|Zahnmedizinische Fachangestellte|Dentrix|Henry Schein Dentrix|dentistry
veterinary care|animal care
social work|LCSW^|LMSW^|soziale Arbeit|Sozialarbeit|social worker|Sozialpädagogik|care coordination
psychotherapy|counseling|counselling|cognitive behavioral therapy|CBT^|cognitive behavioural therapy|Psychotherapie
crisis intervention
caregiving|personal care|activities of daily living|ADLs|Grundpflege|Behandlungspflege|personal hygiene care|ADL^
=like electronic health records
Epic^|Epic Systems|Epic EHR|Epic EMR|EpicCare|Epic Hyperspace
Cerner|Cerner Millennium|Oracle Health
MEDITECH|MEDITECH software
eClinicalWorks|eClinicalWorks EHR software
Allscripts
athenahealth|athenaOne
EHR^|EMR^|electronic health records|electronic medical records|electronic health record|EHR systems|electronic medical record|elektronische Patientenakte
PointClickCare
NextGen Healthcare
Orbis^^|KIS^^|Krankenhausinformationssystem
=like design tools
Figma|Figma prototyping
Sketch^^|Sketch App
Adobe XD
InVision
Framer^|Framer Motion
Axure|Axure RP
Zeplin
Balsamiq
Penpot
=like graphics programs
Photoshop|Adobe Photoshop
Illustrator^|Adobe Illustrator
InDesign|Adobe InDesign
Affinity Designer|Affinity Publisher
Affinity Photo
CorelDRAW
GIMP
Canva
Procreate^
Adobe Creative Cloud|Adobe Creative Suite|Adobe Creative Cloud software|Adobe CC|Creative Cloud|Creative Suite|Adobe Suite
=like video and motion tools
After Effects|Adobe After Effects
Premiere Pro|Adobe Premiere|Premiere^^|Adobe Premiere Pro
Final Cut Pro|Final Cut
DaVinci Resolve|colour grading|color grading
Avid Media Composer
Cinema 4D|C4D
Blender^|Blender 3D
Maya^^|Autodesk Maya|3D animation
3ds Max|Autodesk 3ds Max
ZBrush
Houdini^
=design
UX design|user experience|UX^|user experience design|UI/UX|UX/UI
UI design|user interface design|UI^|interface design
product design|product designer
interaction design|microinteraction
visual design
graphic design|Grafikdesign|graphic designer|Mediengestaltung
service design
design thinking
user research|UX research|user interviews|user interview|Nutzerforschung
usability testing|usability tests|user testing|usability test|usability study
wireframing|wireframes|wireframe
prototyping|prototypes|prototype|rapid prototyping
information architecture|card sorting|tree testing
user flows|journey map|user journeys|journey mapping|customer journey|customer journey map|user journey
personas
typography|Typografie|typesetting
branding|brand identity|brand design|corporate design|Corporate identity|brand guidelines
illustration|illustrations
motion design|motion graphics|animation
video editing|video production|Videobearbeitung|Videoschnitt|Videoproduktion|videography
photography|photo editing|Bildbearbeitung|Fotografie|product photography
layout design|print design|prepress|Druckvorstufe|Print production|offset printing|Reinzeichnung
packaging design
color theory|colour theory
design handoff|design tokens|Handoff|developer handoff
UX writing|microcopy|content design
3D modeling|3D modelling|3D rendering
industrial design|Produktdesign
interior design|Innenarchitektur|space planning
fashion design|garment construction|pattern making|Schnittkonstruktion|sewing
Miro|Miro board
Mural^^
FigJam
Lottie
storyboarding|storyboards
sound design|audio editing|podcast production|audio engineering|Audacity|Logic Pro
Pro Tools
Ableton Live
Audition^^
InVision Studio
conversion optimization|CRO^|conversion rate optimization|Conversion rate optimisation|landing page optimisation
=like CRMs
Salesforce|Salesforce software|Salesforce CRM|Sales Cloud|SFDC|Salesforce.com
HubSpot|HubSpot software|HubSpot CRM
Microsoft Dynamics|Dynamics 365|MS Dynamics|Dynamics CRM|Microsoft Dynamics 365|Business Central|Dynamics NAV|Navision
Pipedrive
Zoho CRM|Zoho
SugarCRM
CRM|CRM systems|customer relationship management|CRM software|CRM system
=sales
B2B sales|business-to-business|B2B-Vertrieb
B2C|B2C sales
SaaS|SaaS sales|software as a service
enterprise sales
inside sales|Vertriebsinnendienst
outside sales|field sales|Außendienst
solution selling|consultative selling
MEDDIC|MEDDPICC
BANT
SPIN selling
Challenger Sale
Sandler
prospecting|outbound prospecting|outbound sales|lead prospecting|cold outreach|Akquise
lead generation|lead gen|Leadgenerierung
lead qualification|inbound leads
cold calling|cold calls|Kaltakquise|Telefonakquise
cold email|email outreach
quota attainment|quota^^|sales quota|sales targets|exceed quota|sales target|Umsatzziel
pipeline management|sales pipeline|pipeline generation
sales forecasting|sales forecast
account management|key account management|Key Account|Kundenbetreuung|account manager|key accounts|Großkundenbetreuung
customer success|customer success management|Kundenbindung
closing deals|close deals|deal closing|full sales cycle|sales cycle|closing skills
contract negotiation|negotiate contracts|negotiating contracts|negotiation|negotiations|Verhandlungsgeschick|Verhandlung|negotiating|negotiation skill|Verhandlungsführung
upselling|cross-selling|upsell
customer acquisition|new business development|new business|Neukundengewinnung|Kundenakquise
business development|Geschäftsentwicklung
territory management|territory planning
channel sales|partner management|channel partners
sales enablement
sales operations|RevOps|revenue operations
product demos|product demonstrations
RFP^|RFPs|tender management|Ausschreibungen|public tender|public-sector tenders|tendering|Ausschreibung|request for proposal
proposal writing|bid management|Angebotserstellung|RFP response|sales proposal
C-level sales|C-suite relationships
retail sales|retail|Einzelhandel|Kassenführung
merchandising|visual merchandising|planogram|Warenpräsentation
point of sale|POS^|POS systems|Kassensystem|Kassiertätigkeit|POS system
cash handling|cash register|till operation
customer service|customer support|customer care|Kundenservice|Kundendienst
call center|call centre|contact center|contact centre|Callcenter|inbound calls|live chat support
complaint handling|Reklamationsbearbeitung
Outreach.io
Salesloft
LinkedIn Sales Navigator|Sales Navigator
ZoomInfo
Gong^^|Gong.io
Apollo.io
Intercom^
churn reduction|customer retention
pricing strategy|pricing
e-commerce|ecommerce|Onlinehandel|online shop
Amazon Seller Central|Seller Central
real estate|real estate license|Immobilien|Immobilienmakler
property management|Hausverwaltung|Immobilienverwaltung|Yardi|Yardi software|Hausmeister|Mietverwaltung
insurance sales|insurance
trade shows|exhibitions|Messen^^
=marketing
digital marketing|online marketing|performance marketing
SEO|search engine optimization|search engine optimisation|Suchmaschinenoptimierung|technical SEO
SEM^|search engine marketing|SEA^
PPC|pay-per-click|paid search
Google Ads|Google AdWords|AdWords
Meta Ads|Facebook Ads|Facebook Ads Manager|Instagram Ads|Meta Ads Manager
LinkedIn Ads
TikTok|TikTok Ads|YouTube marketing
Facebook^
Instagram^
paid social|paid media|media buying
programmatic advertising|programmatic|media planning|display advertising
Google Analytics|GA4|Google Analytics 4
Google Search Console
content marketing|content strategy|content creation|Content-Erstellung|Redaktion
copywriting|copy editing|copyediting|Texten^^|Texterstellung
editing and proofreading|proofreading|Lektorat|Korrektorat
blogging|blog posts
social media|social media marketing|social media management
community management
influencer marketing
affiliate marketing
email marketing|e-mail marketing|Newsletter-Marketing|email campaign|Brevo
marketing automation|Eloqua
Marketo|Marketo Marketing Automation
Pardot
Marketing Cloud|Salesforce Marketing Cloud
Mailchimp
Klaviyo
Braze^
ActiveCampaign
Hootsuite
Buffer^^
Sprout Social
Ahrefs
Semrush
Screaming Frog
Sistrix
campaign management|marketing campaigns|campaign planning|marketing campaign|Kampagnenmanagement
brand management|brand strategy|brand marketing|Markenführung|brand positioning
product marketing
Go-to-market^|go-to-market strategy|GTM strategy|product launch
market research|Marktforschung|Quantitative research|quantitative analysis
competitive analysis|competitor analysis|Wettbewerbsanalyse
public relations|PR^^|media relations|press releases|Pressearbeit|Öffentlichkeitsarbeit|press release|crisis communication
corporate communications|internal communications
growth marketing|growth hacking
account-based marketing|ABM^
demand generation|demand gen
marketing strategy|marketing plans
marketing analytics|attribution modeling|marketing attribution|attribution modelling|ROAS|customer acquisition cost
audience segmentation|customer segmentation
event marketing
landing pages|landing page
video marketing
storytelling|Creative writing|scriptwriting
budget management|budgeting|budget planning|Budgetplanung|Budgetverantwortung|budget responsibility
=like accounting programs
QuickBooks|Intuit QuickBooks|QuickBooks Online
Xero
Sage^^|Sage 50|Sage Intacct|Sage 100|Sage 200
DATEV
NetSuite|Oracle NetSuite
FreshBooks
Lexware|lexoffice
=finance
accounting|Buchhaltung|Rechnungswesen|bookkeeping|Finanzbuchhaltung|accountancy|Buchführung
accounts payable|Kreditorenbuchhaltung|A/P|Kreditoren|AP invoices
accounts receivable|Debitorenbuchhaltung|A/R|Debitoren|credit control
general ledger|Hauptbuch|Hauptbuchhaltung
bank reconciliation|account reconciliation|reconciliations|reconciliation|Kontenabstimmung|balance sheet reconciliation
month-end close|month-end closing|Monatsabschluss|year-end close|Jahresabschluss|financial close|year-end closing|Monatsabschlüsse|Jahresabschlüsse|period close
financial reporting|financial statements|Finanzberichterstattung|management reporting|financial statement|annual accounts|statutory accounts
financial analysis|financial analyst|Finanzanalyse
financial modeling|financial modelling|financial models|DCF^|discounted cash flow|financial model|LBO model|three-statement model
valuation|company valuation|Unternehmensbewertung
FP&A|financial planning and analysis|financial planning
variance analysis
cash flow management|cash flow|liquidity planning|Liquiditätsplanung
cost accounting|Kostenrechnung|cost analysis|management accounting|managerial accounting
controlling^|Finanzcontrolling|Controlling-Erfahrung
GAAP|US GAAP
IFRS|International Financial Reporting Standards
HGB
SOX^|Sarbanes-Oxley|SOX compliance
internal audit|internal controls|internal control
auditing|audit|external audit|Wirtschaftsprüfung|interne Revision
tax preparation|tax returns|tax compliance|Steuererklärungen
VAT^|sales tax|Umsatzsteuer|VAT return
payroll|payroll processing|Lohnabrechnung|Lohnbuchhaltung|Entgeltabrechnung|Gehaltsabrechnung|Lohn- und Gehaltsabrechnung
invoicing|billing|Rechnungsstellung|Fakturierung
CPA|Certified Public Accountant
CFA|Chartered Financial Analyst
ACCA
CMA^^|Certified Management Accountant
CIA certification|Certified Internal Auditor
FRM^|Financial Risk Manager
Series 7
Series 63
Series 65
Series 66
risk management|Risikomanagement|risk assessment
credit analysis|credit risk|Kreditrisiko|loan origination
underwriting
investment banking
M&A|mergers and acquisitions
due diligence
portfolio management|asset management|Portfoliomanagement
wealth management|financial advice
equity research
derivatives|options pricing
fixed income
options trading
Bloomberg Terminal|Bloomberg^|Refinitiv|Reuters Eikon
Capital IQ|CapIQ
FactSet
treasury|treasury management|liquidity management|cash management
AML^|anti-money laundering|Geldwäscheprävention|know your customer|sanctions screening
KYC^
Basel III|Basel IV|MaRisk
MiFID
Solvency II
compliance|regulatory compliance|regulatory reporting
ERP|ERP systems|ERP system|enterprise resource planning|ERP-Systeme
Oracle Financials|Oracle EBS|Oracle E-Business Suite|Oracle Fusion
Hyperion|Oracle Hyperion
Anaplan
BlackLine
Coupa|Ariba
Adaptive Insights|Workday Adaptive Planning
VLOOKUP
XLOOKUP
SAP Concur|Concur|expense management
cost reduction
procurement|purchasing|Einkauf|strategic sourcing|Beschaffung|category management
vendor management|supplier management|Lieferantenmanagement
contract management|Vertragsmanagement
actuarial science|actuarial|actuarial modelling|Aktuar
mortgage lending|loan processing|mortgage
=human resources
recruiting|recruitment|talent acquisition|Personalgewinnung|full-cycle recruiting|Rekrutierung
sourcing candidates|candidate sourcing|active sourcing|sourcing^^
interviewing candidates|candidate screening|resume screening|recruiting engineers
employer branding|Arbeitgebermarke
onboarding|employee onboarding|offboarding|new hire onboarding|Einarbeitung neuer Mitarbeiter
employee relations|Mitarbeiterbetreuung|employee engagement
labor relations|labour relations|works council|Betriebsrat|union relations|collective bargaining|union negotiations
employment law|labor law|labour law|Arbeitsrecht
performance management|performance reviews|performance review|performance appraisal|Mitarbeitergespräch
compensation and benefits|benefits administration|total rewards|comp and ben|Vergütung
HRIS|HR systems|HRMS|HR information system|HiBob|Rippling|Gusto payroll
Workday^|Workday software|Workday HCM
BambooHR
Personio
ADP^|ADP Workforce Now|Paychex
UKG^|Kronos|Kronos Workforce Timekeeper
Greenhouse^^|Greenhouse ATS
Lever^^
Workable^^
applicant tracking systems|applicant tracking system|ATS^|Bewerbermanagement|Lever ATS|SmartRecruiters|Taleo|iCIMS
LinkedIn Recruiter|Boolean search|LinkedIn Talent Solutions
HR business partner|HRBP|HR business partnering|HR generalist|Personalreferent
SHRM-CP|SHRM-SCP|SHRM|PHR^|SPHR|CIPD|PHR certification
organizational development|organisational development|Organisationsentwicklung
change management|organisational change|organizational change
training and development|learning and development|Personalentwicklung|staff training|SCORM
succession planning
workforce planning|Personalplanung
diversity and inclusion|DEI^|diversity, equity and inclusion
HR policies|HR administration|Personaladministration
HR analytics|people analytics
leave management|absence management
exit interviews
background checks
=like electrical and mechanical trades
electrical installation|electrical wiring|wiring|Elektroinstallation|electrician|electrical work
plumbing|pipe fitting|pipefitting|Sanitärinstallation|plumber|Rohrinstallation|Anlagenmechaniker
HVAC|heating and air conditioning|Heizungstechnik|HVAC systems|SHK^|heating ventilation and air conditioning|air conditioning|Heizungsbau|Klimatechnik|Kältetechnik|heat pump|Wärmepumpe
carpentry|joinery|woodworking|Tischler|Schreiner|Zimmerei|carpenter|finish carpentry|cabinet making
masonry|bricklaying|Maurer|stone masonry|Betonbau|formwork|Schalungsbau
roofing|Dachdecker|roof installation
painting and decorating|painting|spray painting|powder coating|Malerarbeiten|Lackieren|Lackierer
drywall|drywall installation|Trockenbau|plastering|dry lining
tiling|tile setting|floor laying|Fliesenleger|flooring installation
landscaping|gardening|Gartenbau|Landschaftsbau|GaLaBau|horticulture|tree surgery|arboriculture
=trades
welding|Schweißen|welder|Schweißkenntnisse|Schweißer
MIG welding|MIG^|GMAW|MAG-Schweißen|MIG/MAG|MAG^|MAG welding
TIG welding|TIG^|GTAW|WIG^|WIG-Schweißen
stick welding|SMAW|arc welding|flux-cored arc welding|FCAW|Lichtbogenhandschweißen
soldering|Löten|brazing|hard soldering
sheet metal|sheet metal work|sheet metal fabrication|Blechbearbeitung|press brake|Metallbau
metal fabrication|metalworking|Metallbearbeitung
machining|CNC machining|CNC^|CNC milling|CNC programming|CNC-Fräsen|CNC-Drehen|CNC mill|CNC lathe|CNC operator|Zerspanung|Zerspanungsmechaniker
milling|Fräsen^^|milling machine|turning and milling|Drehen und Fräsen|manual lathe
turning^^|lathe|Drehmaschine|lathe operation
grinding|deburring|metal finishing
G-code
Fanuc
Heidenhain
Sinumerik
blueprint reading|reading blueprints|read blueprints|technical drawings|technische Zeichnungen|blueprints|schematics|technical drawing|technische Zeichnung|engineering drawing|schematics reading|wiring diagram|Schaltplan|Schaltpläne|reading schematics
precision measurement|calipers|micrometers|measuring tools|Messmittel|micrometer|caliper|Messschieber|Messtechnik|metrology|coordinate measuring machine|CMM^
GD&T|geometric dimensioning|geometric dimensioning and tolerancing|Form- und Lagetoleranzen
multimeter|multimeters|voltmeter|electrical testing
conduit bending|conduit
electrical troubleshooting|electrical systems
National Electrical Code|NEC^|VDE^
journeyman electrician|journeyman license|journeyman|master electrician|Elektrofachkraft|Elektroniker
PLC^|PLC programming|SPS^|SPS-Programmierung|Programmable logic controller|Siemens TIA Portal
Siemens S7|SIMATIC|TIA Portal
Allen-Bradley
SCADA
HMI^
hydraulics|hydraulic|hydraulic systems|Hydraulik
pneumatics|pneumatic systems|Pneumatik
preventive maintenance|preventative maintenance|Wartung|planned maintenance|maintenance and repair|predictive maintenance|vorbeugende Instandhaltung
equipment maintenance|Instandhaltung|machine maintenance|Maschinenwartung
equipment repair|Reparatur|machine repair
troubleshooting|Fehlersuche|fault finding|Störungsbehebung|diagnostics^^|Debugging
automotive repair|vehicle maintenance|auto repair|Kfz-Mechatroniker|vehicle repair|car mechanic|Kfz-Reparatur|vehicle diagnostics|OBD|brake repair|diesel engine|engine repair|Fahrzeugdiagnose
ASE certification|ASE Certified
diesel engines|diesel mechanics|diesel
refrigeration|EPA 608|EPA certification|Universal EPA|EPA Section 608|F-gas certification|Kälteschein|F-Gas
boilers|boiler operation
solar installation|photovoltaics|Photovoltaik|PV systems|solar panel installation|solar PV|PV installation|PV-Anlagen|photovoltaic
OSHA|OSHA 10|OSHA 30|OSHA regulations|OSHA certification|OSHA 10-hour
workplace safety|occupational safety|Arbeitssicherheit|health and safety|EHS^|HSE^|occupational health|Arbeitsschutz
lockout/tagout|LOTO^|lock-out tag-out
confined space|confined space entry|working at height|Höhenarbeit
working at heights|work at heights|fall protection
scaffolding|Gerüstbau|scaffold erection
rigging|crane operation|Kranschein|overhead crane|crane operator|Kranführer|slinging
heavy equipment|heavy equipment operation|excavator|backhoe|skid steer|bulldozer
power tools|hand tools|Elektrowerkzeuge|power tool|hand tool|hand and power tools
construction management|construction site management|Bauleitung|construction project|Oracle Primavera|site manager
site supervision|site management
building codes|Bauvorschriften|building regulations
estimating|cost estimating|quantity surveying|Kalkulation
concrete work|concrete pouring
surveying|land surveying|total station|Vermessung
quality control|quality inspection|Qualitätskontrolle|QC^
Procore|Procore software
Bluebeam|Bluebeam Revu
Primavera P6|Primavera
PPE^|personal protective equipment|Schutzausrüstung
=like CAD programs
AutoCAD|Autodesk AutoCAD|AutoCAD LT
SolidWorks|Dassault Systemes SolidWorks
CATIA|CATIA V5|Dassault Systemes CATIA
Autodesk Inventor|Inventor^^
Revit|Autodesk Revit|building information modelling
Creo^|PTC Creo|Creo Parametric|Pro/ENGINEER
Siemens NX|Unigraphics
Solid Edge
Fusion 360|Autodesk Fusion 360|Mastercam|CAM software
SketchUp|Trimble SketchUp Pro|Rhino 3D|Grasshopper 3D|Vectorworks
Rhino^|Rhinoceros 3D
ArchiCAD
MicroStation|Bentley MicroStation
Civil 3D|Autodesk AutoCAD Civil 3D
=engineering
CAD|computer-aided design|CAD software|CAD/CAM|2D CAD|3D CAD|CAD-Konstruktion
CAM^
FEA^|finite element analysis|finite element|FEM|Nastran|COMSOL|FEM-Simulation
ANSYS
Abaqus
CFD^|computational fluid dynamics|OpenFOAM
BIM^|building information modeling
mechanical engineering|Maschinenbau
electrical engineering|Elektrotechnik|power electronics|Leistungselektronik
mechanical design
civil engineering|Bauingenieurwesen|Statik|Tragwerksplanung
structural engineering|structural analysis
chemical engineering|process design|Aspen Plus|HAZOP
process engineering|Verfahrenstechnik
manufacturing|Fertigung
lean manufacturing|lean production|Lean^|lean management|Toyota Production System
Six Sigma|Lean Six Sigma|Green Belt|Black Belt|DMAIC|Six Sigma Green Belt|Lean Six Sigma Green Belt|Six Sigma Black Belt|Lean Six Sigma Black Belt
Kaizen
5S|5S methodology
continuous improvement|KVP^
root cause analysis
FMEA|failure mode and effects analysis|8D|8D report|fault tree analysis
SPC^|statistical process control|process capability|Minitab
ISO 9001|quality management|Qualitätsmanagement|ISO9001
ISO 13485
IATF 16949
ISO 14001
GMP^|cGMP|good manufacturing practice|GxP
3D printing|additive manufacturing|3D-Druck|additive Fertigung
injection molding|injection moulding|Spritzguss|plastics processing|extrusion|Kunststofftechnik|die casting
product lifecycle management|PLM^
materials science
thermodynamics
tolerance analysis
HPLC|high-performance liquid chromatography|LC-MS|GC-MS
chromatography
mass spectrometry
=like warehouse systems
warehouse management systems|WMS^|warehouse management system|Lagerverwaltungssystem|SAP WM|Manhattan WMS|Blue Yonder
Manhattan Associates
SAP EWM
transport management system|TMS^
=logistics
logistics|Logistik|logistics coordination|transport planning|Transportplanung
supply chain management|supply chain|SCM^^|Lieferkette
inventory management|inventory control|stock control|Bestandsführung|Inventur|Lagerbestand|stock management|stocktaking|Warenwirtschaft
warehouse operations|warehousing|Lagerlogistik|warehouse|warehouse management|Lagerverwaltung|Lagerhaltung
order picking|picking and packing|pick and pack|Kommissionierung|Kommissionieren|order fulfilment|order fulfillment|goods-out
shipping and receiving|goods receipt|Wareneingang|Warenausgang|loading and unloading
forklift operation|forklift|forklift license|forklift certification|forklift certified|Staplerschein|Gabelstapler|forklift driver|forklift licence|Gabelstaplerschein|pallet truck|fork lift|counterbalance
pallet jack|pallet jacks|reach truck|Hubwagen
RF scanner|RF scanners|barcode scanner|handheld scanner|Handscanner|MDE-Gerät
CDL^|commercial driver's license|CDL Class A|Class A CDL|commercial driving license
driver's license|driving licence|driving license|Führerschein|Führerschein Klasse B|driver's licence|valid driver's license|class B licence
truck driving|HGV^|LKW-Führerschein|Führerschein CE|Klasse CE|HGV Class 1|HGV driver|commercial driver's licence|Führerschein Klasse CE|HGV licence|LGV|Lkw-Fahrer
route planning|route optimization|Tourenplanung
dispatching|Disposition
fleet management|Fuhrparkmanagement|telematics|fleet maintenance
freight forwarding|freight|Spedition
customs clearance|customs|Zollabwicklung|Zoll^^|import/export|import and export|customs declaration|ATLAS Zoll|export control
Incoterms
hazardous materials|dangerous goods|hazmat|Gefahrgut|ADR-Schein
last-mile delivery|last mile|parcel delivery|Paketzustellung|courier|delivery driver
demand planning|material requirements planning|Bedarfsplanung|Materialplanung|sales and operations planning
production planning|production scheduling|Produktionsplanung
materials management|MRP^
S&OP
APICS
CPIM
CSCP
just-in-time|JIT^^|JIT delivery|Kanban replenishment
cold chain|temperature-controlled|Kühlkette
DOT regulations|DOT compliance|tachograph
cycle counting|cycle counts
heavy lifting|lift 50 lbs|lift up to 50 pounds
cross-docking
=teaching
teaching|Unterrichten|Unterricht|classroom teaching|teacher|Lehrtätigkeit|Lehrkraft|teaching experience
lesson planning|lesson plans|Unterrichtsplanung|Unterrichtsvorbereitung|lesson plan|lesson preparation
curriculum development|curriculum design|curriculum planning|curriculum|Lehrplan|Lehrplanentwicklung
classroom management|Klassenführung|Klassenleitung
differentiated instruction|differentiated teaching|Binnendifferenzierung|differentiated lessons
special education|SEN^|SEND^|special educational needs|IEP^|IEPs|individualized education programs|Sonderpädagogik|individualized education program|learning support
inclusive education|Inklusion
early childhood education|early years|preschool|EYFS|Frühpädagogik|Erzieher|Kita|Kindergarten
formative assessment|student assessment|assessment of students|grading|summative assessment|assessing student progress|Leistungsbewertung
behavior management|behaviour management
teaching certificate|teaching license|teaching credential|teacher certification|state teaching certification|Lehramt|PGCE|Qualified Teacher Status|QTS^|Staatsexamen|teaching licence|Referendariat
ESL^|English as a second language|EFL^|TEFL|TESOL|CELTA|Deutsch als Fremdsprache|DaF^|DaZ|Deutsch als Zweitsprache
phonics|numeracy|literacy instruction
literacy|reading instruction
STEM education|STEM^
mathematics|math|maths|Mathematik|mathematics teaching|maths teaching|teaching mathematics|teaching maths
physics|Physik
chemistry|Chemie
biology|Biologie|Biochemistry|microbiology|Mikrobiologie
tutoring|Nachhilfe|private tuition
parent communication|parent-teacher conferences|Elterngespräche|Elternarbeit|parent meetings
student engagement
online teaching|remote teaching|distance learning
instructional design|e-learning|eLearning|e-learning development|blended learning|virtual classroom|digitale Lernplattform
Google Classroom
Canvas LMS|Canvas^^
Blackboard^
Moodle
LMS^|learning management system|learning management systems
Articulate Storyline|Articulate 360
Kahoot
smartboard|interactive whiteboard|Smart Board|Whiteboard-Software
safeguarding|child protection|Kindeswohl|Kinderschutz|safeguarding children
childcare|child care|Kinderbetreuung
child development
academic advising
educational psychology|Pädagogik
Montessori|Waldorf
International Baccalaureate|IB^^|IB curriculum|IB Diploma|Common Core|Key Stage 2|Key Stage 1|Key Stage 3|Key Stage 4|Abitur
GCSE
A-level
AP^^
academic writing|academic research|publications|peer review|scientific writing|research methods|scientific publication|wissenschaftliches Arbeiten|literature review
grant writing|grant proposal
library science|cataloguing|Bibliothek|Archivierung
=law
legal research|juristische Recherche|Lexis|Juris^|Beck-Online|legal databases
Westlaw
LexisNexis
legal writing|legal drafting|pleadings|Schriftsätze|legal opinion|drafting pleadings|legal documents
contract drafting|drafting contracts|contract review|Vertragsgestaltung|contract law|Vertragsrecht|Vertragsprüfung|Vertragsentwürfe|drafting and negotiating contracts|draft contracts|commercial contracts
litigation|civil litigation|Prozessführung|dispute resolution|Schiedsverfahren
corporate law|commercial law|Gesellschaftsrecht|company law|company secretarial|Handelsrecht
intellectual property|patents|trademark law|Patentrecht|IP law|patent law|trademarks|copyright law|Markenrecht|Urheberrecht
e-discovery|eDiscovery|document review|Relativity^^|Relativity eDiscovery|legal hold
bar admission|admitted to the bar|bar license|admitted to practice|Volljurist|zweites Staatsexamen|zweites juristisches Staatsexamen|qualified solicitor|qualified lawyer|Rechtsanwalt|state bar|barrister|juris doctor
paralegal|legal assistant|Rechtsanwaltsfachangestellte|legal secretary|case files|RA-MICRO
notary public|notary|Notariat|Notarial|Notarfachangestellte
case preparation|trial preparation|depositions
court filings|e-filing|legal filings
client intake
privacy law
CCPA
CIPP/E
CIPP/US
real estate law|conveyancing|Immobilienrecht|property law|Mietrecht
family law
criminal law|Strafrecht|Familienrecht|Verwaltungsrecht|administrative law
immigration law
tax law|Steuerrecht
arbitration
mediation
regulatory affairs|Pharmacovigilance|drug safety|Zulassung von Arzneimitteln
Clio^
MyCase
PracticePanther
iManage
corporate governance
NDAs|non-disclosure agreements
legal billing|time tracking
public procurement law|Vergaberecht
=hospitality
food safety|food hygiene|HACCP|ServSafe|food handler|Lebensmittelhygiene|food hygiene certificate|Level 2 Food Hygiene|Infektionsschutzgesetz|Gesundheitszeugnis|food labelling|allergen
food preparation|food prep|Speisenzubereitung
cooking|line cook|culinary|Kochen^|culinary arts|Köchin|meal preparation|kitchen experience
baking|pastry|Konditorei|Konditor|Bäcker|patisserie|Backen|bread making
kitchen management|kitchen operations|head chef|sous chef|Küchenleitung|kitchen brigade|chef de partie|Küchenchef|portion control
menu planning|menu development|Menüplanung|menu design|Speisekarte|recipe development
knife skills
grill|sauté|fry station
food cost control|food costing|food cost
table service|waiting tables|food service|food and beverage|F&B|waiter|waitress|Kellner|food and beverage service|fine dining|à la carte|silver service|Bedienung
bartending|mixology|bar service|Barkeeper|bartender|cocktails|Barkeeping
wine knowledge|sommelier|WSET|Weinkenntnisse|wine service|wine pairing
barista|coffee preparation|latte art|espresso|espresso machine
hotel management|hotel operations|Hotellerie|hospitality|hospitality management|Gastronomie|Hotelfachfrau|Hotelfachmann|hotel industry|restaurant management
front office|guest services|guest relations|Gästebetreuung|guest service|guest satisfaction|guest experience|guest complaints|Beschwerdemanagement
housekeeping
reservations|reservation systems|reservation management|booking system|Reservierungen|table reservations|OpenTable|Sabre GDS|GDS|reservation system
Opera PMS|Oracle Opera|OPERA^|Micros^^|Oracle MICROS|Fidelio|Protel|hotel software|OPERA Cloud|Apaleo
property management system|PMS^
Toast POS|Toast^^|orderbird|Gastronovi|Vectron
Square POS
Lightspeed^
banquets|catering|banquet service|banquet|banqueting|Bankett
concierge
revenue management|yield management|RevPAR^|channel manager
upsell techniques
TIPS certification|alcohol service certification|RBS certification|personal licence
allergen awareness|Allergene
cleaning|sanitation|Reinigung|Gebäudereinigung|janitorial|deep cleaning
staff scheduling|shift scheduling|rota planning|Dienstplanung|Schichtplanung|rostering|Dienstplangestaltung|employee scheduling
travel planning|tour guiding|travel agency|tour guide|Reiseleitung|tourism|Tourismus|Reisebüro
Amadeus^
Sabre^
Galileo^
event catering
=management
project management|Projektmanagement|project manager|Projektleitung|managing projects
program management|programme management|program manager
PMP|Project Management Professional
PRINCE2
IPMA
stakeholder management|stakeholder engagement|stakeholder communication|Stakeholdermanagement
product management|product owner|product ownership|product manager|Produktmanagement
product roadmap|roadmaps|roadmap planning|product strategy|product vision|Roadmapping
OKRs|OKR|objectives and key results
strategic planning|business strategy|Strategieentwicklung
business analysis|business analyst|Business-Analyse
process improvement|process optimization|process optimisation|Prozessoptimierung|business process improvement
business process management|process mapping
P&L|P&L responsibility|profit and loss
operations management|business operations
team leadership|team management|Teamleitung|team lead|leading teams|staff management|supervision|Personalführung|people leadership|line management|Mitarbeiterführung|leading a team|led a team|leading an engineering team|Führung eines Teams
resource planning|capacity planning
budget control|cost control
crisis management
risk analysis
Asana
Trello
monday.com
ClickUp
Basecamp
Smartsheet
management consulting|consulting^^
fundraising|donor relations
volunteer management
policy analysis|public policy
public administration|öffentliche Verwaltung|Verwaltung^^
facilities management|facility management|Gebäudemanagement
security guarding|Sachkundeprüfung 34a
access control
CCTV|surveillance
environmental management|sustainability|ESG^|Nachhaltigkeit|Sustainability reporting|CSRD|ESG reporting|Nachhaltigkeitsberichterstattung
carbon accounting|life cycle assessment
wind energy|renewable energy|erneuerbare Energien
agriculture|farming|crop management|tractor|crop production|Landwirtschaft|livestock|animal husbandry
cosmetology|hairdressing|Friseur|hairstyling|beauty therapy|Kosmetik|nail technician
massage therapy
personal training|fitness instruction|personal trainer|Fitnesstrainer|sports coaching|yoga instruction|lifeguard|Rettungsschwimmer
journalism|Journalismus|news writing|investigative reporting|interviewing sources
translation|Übersetzung|interpreting|localization|localisation|translating|simultaneous interpreting
Trados
memoQ
archiving
shift work|Schichtarbeit|Schichtbereitschaft|three-shift|Schichtdienst|night shift|rotating shift|weekend work|Nachtschicht|3-Schicht
=decoys
word of mouth
go live
go through
go beyond
go above
on the go
C-level
C-suite
Series A
Series B
Series C
Series D
USB-C
Vitamin C
Hepatitis B
Hepatitis C
type R
R&D
access to
react to
spring break
spring cleaning
teams of
teams across
word count
last word
project teams
express delivery
swift response
rust prevention
rust removal
rust protection
excel at
excel in
learning outlook
positive outlook
sketch out
sales force
state of the art
data center teams
user stories
equal opportunity
equal employment opportunity
health insurance
dental insurance
life insurance
vision insurance
medical insurance
disability insurance
social insurance
company pension
travel insurance
warehouse club
production environment
production systems
production issues
in production
to production
production code
production use
production incidents
production deployments
production support
production-ready
production workloads
production traffic
machine learning team
communication channels
communication protocols
scientific communication
team leads
=more design, media
Lightroom|Adobe Lightroom|Capture One
Adobe Acrobat|Acrobat^
Design workshop|workshop facilitation|facilitation|Workshop-Moderation
Architecture design|Architekturplanung|building design|HOAI|architectural design
HTML email|email template
=more finance, sales, marketing, hr
Tax accounting|tax return|corporate tax|Steuererklärung
CIMA
Bilanzbuchhalter|Bilanzbuchhaltung
Portfolio optimisation|Vermögensverwaltung
Insurance claims|claims handling|claims processing|Schadenbearbeitung|claims adjustment
Sales^^|Erfahrung im Vertrieb|sales experience|Vertriebserfahrung
Trade fair|trade show|Messeorganisation|exhibition stand
=more health
Nursing|nursing care|Krankenpflege
GLP|good laboratory practice
Medical assistant|Medizinische Fachangestellte|MFA^
Paramedic|emergency medical technician|Notfallsanitäter|Rettungsdienst|Rettungssanitäter
Cell culture|Zellkultur|tissue culture|mammalian cell culture
CRISPR|gene editing|molecular biology|Molekularbiologie
Microscopy|Mikroskopie
Pipetting|liquid handling|laboratory automation|lab automation|Laborautomatisierung
LIMS|laboratory information management system
Manual handling|patient handling|patient transfer|moving and handling|Lagerung von Patienten
Nutrition|dietetics|Ernährungsberatung|dietitian
=more office, business
OneNote|Microsoft OneNote
Webex|Cisco Webex
CSPO|PSPO
Process modelling|process modeling|Prozessmodellierung
ISO 45001
Team Topologies
Remote work|remote team|distributed team
Telephone skills|switchboard|call handling|phone etiquette
=more teaching, law, hospitality
Adult education|Erwachsenenbildung|vocational training|Berufsausbildung|Ausbildereignung|AEVO|train the trainer
Youth work|Jugendarbeit|after-school|pastoral care|school counselling
DBS check|enhanced DBS|erweitertes Führungszeugnis|background check
Data protection law|Datenschutzrecht|CIPP|Datenschutzbeauftragter
Competition law|antitrust|Kartellrecht|antitrust law
Regulatory law|financial regulation|Bankaufsichtsrecht|Kapitalmarktrecht|securities law|MiFID II|capital markets law
Case law|statutory interpretation|legal analysis
Client counselling|client advisory|Mandantenbetreuung|Mandantenkontakt|client interviewing|legal advice|Rechtsberatung
Legal project management|matter management|practice management software
Cabin crew|flight attendant|Flugbegleiter
=more trades, engineering, logistics
VDE 0100|DIN VDE|VDE-Messung|18th Edition|DGUV V3
Switchgear|Schaltschrankbau|control cabinet|panel building|Schaltanlagen
High voltage|medium voltage|Mittelspannung|Hochspannung|low voltage
KNX|building automation|Gebäudeautomation|smart home|BACnet
Motor control|variable frequency drive|VFD|servo drive|Frequenzumrichter
Mechanical maintenance|mechanical repair|Industriemechaniker|industrial mechanic|Schlosser
Excavator operation|Bagger|Baumaschinen
Aerial work platform|MEWP|scissor lift|boom lift|Hubarbeitsbühne|cherry picker|IPAF
CSCS card|CSCS|SCC certificate|SCC-Schein|VCA certificate
Cost estimation|Kostenschätzung|bill of quantities|quantity takeoff
VOB|Leistungsverzeichnis
Machine operation|machine operator|Maschinenbedienung|production line|Maschinenführer|Anlagenführer|Produktionserfahrung
Goods receiving|goods-in|receiving and shipping|Be- und Entladen
ADR|ADR certificate^|IATA DGR
Load securing|Ladungssicherung|cargo securing
Marine engineering|seamanship|STCW|boat licence|Bootsführerschein|nautical charts|hydrography|hydrographic
Aircraft maintenance|avionics|EASA Part-66|airframe|A&P license|aviation
Railway engineering|signalling|rail signalling|Bahntechnik|Triebfahrzeugführer
Energy industry|Energiewirtschaft|energy trading|energy market|smart grid|grid operation|Stromnetz
Wind turbine|wind turbine technician|GWO|Windkraft
Battery systems|energy storage|lithium-ion|battery management system|BMS^|EV charging|charging infrastructure|Ladeinfrastruktur
Recycling|waste management|Abfallwirtschaft|Kreislaufwirtschaft
Fire safety|Brandschutz|fire protection|fire alarm system|Brandmeldeanlagen
Security guard|§34a|Sicherheitsdienst|SIA licence
=more, production
assembly work|assembly line|mechanical assembly|production assembly|Endmontage|electronics assembly
driver CPC|Fahrerkarte|digital tachograph|Digitaltacho
KPIs|KPI|key performance indicator|KPI tracking|Kennzahlen
document management|filing system
=technology
1CadCam Unigraphics
3D Systems Geomagic Design X
3D graphics
3M Electronic Monitoring
3M Encoder
3M Post-it App
3PL Central
5AM Glassbox Translational Research
A mathematical programming language|AMPL^
A programming language|APL^^
A-Systems JobView
ABC Compiler
ACD Systems Canvas
ACOM Solutions RAPID EMR
ACS Technologies HeadMaster
ACT! Premium
ADO.NET
ADP Enterprise HR
ADP Enterprise eTIME
ADP HR/Benefits Solution
ADP Pay eXpert
ADP eTIME
ADP ezLaborManager
ADi SmartBOL
AEC Software FastTrack Schedule
ALK Technologies PC*Miler
AMG Teleran SalesInSync
AMS Services AMS Sagitta
ANSYS LS-DYNA
ANSYS Multiphysics
ANSYS simulation
AOL MapQuest
AS/400 Database
ASG Technologies ASG-Zeke
ASI Point of Sale
ATX Total Accounting Office
ATX Total Engagement Office
ATX Total Tax Office
AVEVA InTouch HMI
AWK^^
Ab Initio
AbacusNext HotDocs
Accellos Real Dispatch
Accelrys Cerius2
Access Software|AIRPAX^
Access management
AccessData FTK
Accurate NXG
AcornSystems Corporate Performance Management
Acrendo Medical Software Ob/Gyn EMR
Acronis Recovery Expert
ActionWare
Actsoft Comet Tracker
Actuate BIRT
AcuityPro
AdRelevance
AdSense Tracker
AdaptaSoft CyberPay
Addison Health Systems WritePad EHR
Address Management System|AMS^^
Adeptia ETL Suite
Aderant CompuLaw
Adobe^^|AIR^^
Adobe Acrobat Reader|Acrobat Reader
Adobe Acrobat Writer|Acrobat Writer
Adobe ActionScript|ActionScript
Adobe Audition
Adobe Captivate|Captivate^^
Adobe ColdFusion|ColdFusion
Adobe Director|Director^^
Adobe Distiller|Distiller^^
Adobe Dreamweaver|Dreamweaver^^
Adobe Experience Manager (AEM)|Experience Manager (AEM)
Adobe Flex|Flex^^
Adobe FrameMaker|FrameMaker
Adobe FreeHand MX|FreeHand MX
Adobe ImageReady|ImageReady
Adobe InCopy|InCopy
Adobe LifeCycle Enterprise Suite|LifeCycle Enterprise Suite
Adobe LiveMotion|LiveMotion
Adobe Macromedia HomeSite|Macromedia HomeSite
Adobe PageMaker|PageMaker
Adobe PostScript|PostScript
Adobe Presenter|Presenter^^
Adobe RoboHelp|RoboHelp
Advanced Portfolio Technologies Report Builder
Advanced Portfolio Technologies Simulator
Advanced Technologies Class Act
Advanced business application programming
Advantage Software Psych Advantage
AeroPlanner
Aeronautical charts
Aestiva Purchase Order
AetherPalm InfusiCalc
Affiliated Computer Services ACS FIREHOUSE
After the Deadline
Ag Leader Technology SMS Advanced
Agile Product Lifecyle Management
Agilent ChemStation
Agilent Technologies GeneSpring|GX^^
Agisoft Metashape
Air dispersion modeling
AirSmith FlightPrompt
Airdata^^
Airline Pilots Daily Aviation Log
Alchemy Systems|SISTEM^
Algorithmic language|ALGOL^
Allaire ColdFusion
Allscripts EHR
Allscripts PM
Allscripts Professional EHR
Allscripts Professional|PM^^
Allscripts Sunrise
Allscripts healthcare automation
Alpha Software Alpha Five
Alteer Office
Altera Quartus II
Altia Design
Altova MapForce
Amazing Charts
Amazon Data Pipeline
Amazon Elastic Compute Cloud|Elastic Compute Cloud
Amazon Simple Storage Service|Simple Storage Service
Ambient Design ArtRage
American Medical Association CodeManager
American Precision Instruments Regit
American Sign Language Browser
Amkai AmkaiCharts
Analyse-it
AnalyzerXL
Anasazi Software Client Data System
Annuities analysis
Ansoft Simplorer
Ansys Fluent
Antek HealthWare LabDAQ
Anti-spyware
Antivirus^^
Apache Ant|Ant^^
Apache Flume|Flume^^
Apache Groovy
Apache HBase|HBase
Apache MXNet|MXNet
Apache Mahout|Mahout^^
Apache Oozie|Oozie^^
Apache Pig|Pig^^
Apache Sqoop|Sqoop^^
Apache Struts|Struts^^
Apatar^^
Apple AppleWorks|AppleWorks
Apple Cocoa|Cocoa^^
Apple DVD Studio Pro|DVD Studio Pro
Apple Final Cut Express|Final Cut Express
Apple Final Cut Pro
Apple Keynote|Keynote^^
Apple Logic Pro
Apple QuickTime|QuickTime
Apple iDVD|iDVD
Apple iMovie|iMovie
Apple iPhoto|iPhoto
Apple iWork|iWork
Apple iWork Keynote|iWork Keynote
Apple iWork Numbers|iWork Numbers
Apple iWork Pages|iWork Pages
Appletree^^
AppliCad Roof Wizard
Applicant tracking
Applied Systems Vision
Aptean Made2Manage
Aptech Systems GAUSS
ArduPilot Mission Planner
Argosy Legal Systems Power Closer
Articulate Rapid E-Learning Studio
Ascend Property Assessment
Ascentis HR
Aspen Graphics Technical Analysis Software
AspenTech HYSYS
Aspyra CyberLAB
Assisi Compiler
Assured Software JPP
Asure Software HCM
Athena Software Penelope Case Management
Atlas Business Solutions Staff Files
Atlas Construction Business Forms
Attitude POS itive AccuPOS Retail
Audio calibration
Audion Laboratories VoxPro
AuditWare financial reporting and auditing
Aurora FoodPro
Austin Logistics CallSelect
AutoCrit Editing Wizard
AutoDesSys form Z
AutoZone|ALLDATA^
Autodesk 3D Studio Design|3D Studio Design
Autodesk 3d Studio Viz|3d Studio Viz
Autodesk 3ds Max Design|3ds Max Design
Autodesk Algor Simulation|Algor Simulation
Autodesk Architectural Desktop|Architectural Desktop
Autodesk AutoCAD Blue Sky|AutoCAD Blue Sky
Autodesk AutoCAD LT
Autodesk AutoCAD Map 3D|AutoCAD Map 3D
Autodesk AutoCAD Mechanical|AutoCAD Mechanical
Autodesk CAiCE Visual Transportation|CAiCE Visual Transportation
Autodesk HSMWorks|HSMWorks
Autodesk Land Desktop|Land Desktop
Autodesk MotionBuilder|MotionBuilder
Autodesk Mudbox|Mudbox^^
Autodesk Revit Architecture|Revit Architecture
Autodesk SketchBook Pro|SketchBook Pro
Autodesk Softdesk|Softdesk^^
Autodesk VIZ|VIZ^^
Automate the Schools
Automated Neuropsychological Metric Assessments Battery
Automated information
Automated inventory
Automatic Data Processing AdvancedMD EHR
Automation Counselors municiPAL
Availability prediction modeling
Avaya Identity Engines
Avid Digidesign Pro Tools
Avid Pro Tools
Avid Technology Media Composer
Avid Technology Pro Tools
Avid Technology Sibelius
Avid Technology audio visual editing
Avid Technology iNEWS
Avidian Technologies Prophet
Axxya Systems Nutritionist Pro
Aya Associates Comp-U-Floor
Azalea Health Azalea EHR
B-Method
BCL Landview Systems WinCrop
BD Biosciences CellQuest
BLAT^^
BMC Software Change Manager
BMC Software Control-M
BMC Software Recovery Manager|RMAN^
Backup and archival
Bare Bones Software BBEdit
Barrington Software CookenPro Commercial
Basic Local Alignment Search Tool|BLAST^
Beaver Creek Software The THERAPIST
Beeline Learning Management System
Beginner's all-purpose symbolic instruction code|BASIC^
BehavePlus
Behavioral Assessment and Research System|BARS^
Belmar & Associates Mortware
Benchmark Systems Benchmark Clinical EHR
Bentley GEOPAK Civil Engineering Suite|GEOPAK Civil Engineering Suite
Bentley GeoPak Bridge|GeoPak Bridge
Bentley InRoads Suite|InRoads Suite
Bentley STAAD|STAAD
Bentley Systems InRoads Suite
Bentley Systems ProjectWise|ProjectWise
Bentley Systems gINT|gINT
Bentley WaterCAD|WaterCAD
Berkeley Internet Domain Name|BIND^
Best MIP Fund Accounting
Bibase 4POS Retail
Bigloo Scheme
Bill of lading
Bill of materials
Bing Ads
BioEx Systems Exercise Pro
BioEx Systems Nutrition Maker Plus
Bioconductor^^
Biofeedback^^
BizBench
BizPricer
Bizmatics PrognoCIS EMR
Blackbaud The Raiser's Edge|The Raiser's Edge
Blackbaud eTapestry|eTapestry
Blackboard Learn
Blatant Media Absorb LMS
Blink^^
Bloomberg Professional
Bloomz^^
Blueprint display
BobCAD-CAM
Borland SilkTest
Bosch Punch List
Bowen & Groves M1 ERP
Bowtie^^
Brady Specimen Labeling System
BrainMetric The Category Test
BrainTrain Captain's Log
Brainshark Rapid Learning
Brainworks^^
Brickell Research Brickell Medical Office
Bridgeway eCounsel
Broadcast Electronics AudioVAULT FleX
Bruno Realty eNeighboorhoods
Bugzilla^^
Bungalow Software Aphasia Tutor
Business Forecast Systems Forecast Pro
Business Objects Data Integrator
Business performance management|BPM^^
Business software applications
CA Easytrieve Report Generator
CA IDMS
CAP Automation SellWise
CBORD Foodservice Suite
CBORD Nutrition Service Suite
CCH ProSystem fx TAX
CCIS AccountAbility
CDA International Manifold System
CGI-AMS BureauLink Enterprise
CGI-AMS CACS Enterprise
CGI-AMS Strata
CGTech Vericut
CMSN FieldPAK
CNC Consulting Machinists' Calculator
CNC Mastercam
CNC Software Mastercam
CODESYS
COMSOL Multiphysics
CPR International GeneralCOST Estimator
CPR Visual Estimator
CPSI CPSI System
CSS CLS-2000
CT Summation iBlaze
CYMA IV Accounting for Windows
Cabinet NG CNG-SAFE
Cadence Encounter Test
Cadence OrCAD
Cadence PSpice
Cadence Virtuoso Layout Suite
Calibration^^
Caliper Maptitude
Caliper TransCAD
Call-processing language|CPL^^
Camfit Data Limited Microfit
Canu^^
Canyon Solutions Jcats
CareCloud Central
Career management systems
Carlson SurvCADD
Carlson Survey
Cartesis ES Magnitude
Cartography^^
Casamba Smart
Catalog navigation
Cattlesoft CattleMax
Central Desktop
Ceridian Dayforce enterprise HCM
Cerner Millennium PathNet
Cerner PowerWorks Practice Management
Cerner ProFile
Chaos Group V-Ray
Character generator
Chart Links
ChartWare EMR
Chat^^
Chatbot^^
ChemInnovation Software Chem 4-D
ChemStat
Choice Job Cost
Circle Systems Stat/Transfer
Circuit simulation
Cisco Systems Cisco Traffic Analyzer|Cisco Traffic Analyzer
Cisco Systems CiscoWorks|CiscoWorks
Cisco Systems VPN Client|VPN Client
Citilabs Cube
Citrix cloud computing
Claim processing
Clarity Systems IBM Clarity
Clark Labs IDRISI Andes
ClassDojo
ClassTag
ClearTrial
Client caseload management
Client databases
ClinLab LIS
Clinical Software Solutions CLIN1 Suite
Clinical trial management
CloudCompare
Cloudera Impala
Clover Technology GALENA
CloverETL
ClustalW
Cluster server
Cobent Learning and Compliance Suite|LCS^^
Coding database
Coglin Mill RODIN
Collaborative Application Markup Language|CAML^
Collaborative editing
ComBase
ComChart EMR
Comcash ERP
Command interpreters
Commercial driver's license information system|CDLIS^
Commercial plate reader
Commercial vehicle operations|CVO^^
Common Curriculum
Common Lisp Object System|CLOS^
Common business oriented language
Common gateway interface|CGI^^
Comp Pro Med Polytech
Compass^^
Component object model|COM^^
Component-based Scalable Logical Architecture|CSLA^
Compris Advanced Manager's Workstation
Compris^^
CompuTant CounterPoint
Compugov DocketView
Comput-Ability Mechanical Insulation Key Estimator
Computer Associates Log Analyzer
Computer aided composite drawing
Computer aided design and drafting|CADD^
Computer aided dispatch
Computer aided manufacturing
Computer aided software engineering|CASE^
Computer assisted design
Computer assisted mass appraisal|CAMA^
Computer based training
Computer diagnostic
Computer forensic
Computer numerical control
Computer-aided drafting or design
Computer-aided engineering|CAE^^
ComputerEase construction accounting
Computerized aircraft log manager|CALM^
Computerized bed control
Computerized diagnostic
Computerized indexing systems
Computerized inventory tracking
Computerized maintenance management system|CMMS^
Computerized maintenance management system software
Computerized numerical control
Computerized physician order entry|CPOE^
Computerized time management systems
Concurrency control
Configuration management
Connectivity^^
Conners' Continuous Performance Test II
Constant Contact
Construction Management Software ProEst
Construction Software Center EasyEst
Contact management systems
Content management systems
Continuous emission management
Cool Roof Calculator
Coordinate geometry|COGO^
Corel CorelDraw Graphics Suite|CorelDraw Graphics Suite
Corel Paint Shop Pro|Paint Shop Pro
Corel Painter|Painter^^
Corel Photo-Paint|Photo-Paint
Corel Presentation|Presentation^^
Corel QuattroPro|QuattroPro
Corel Ventura|Ventura^^
Corel WordPerfect Office Suite|WordPerfect Office Suite
Cornerstone OnDemand Cornerstone Learning
Corporate Focus Solium Shareworks
CostGuard
Couchbase Server
Course management
Courtroom scheduling
Craftsman CD Estimator
Credit and risk analysis
Credit card processing
Credit fraud detection
Crime mapping
CrossTec NetOp Remote Control
CruiseControl
CrystalMaker
Crystallography^^
Cufflinks^^
Culinary Software Services ChefTec
Custom Software Systems StarLab
Customer Expressions i-Sight
Customer information control system
Customer information databases
Cyber Records MediChart Express
CyberArk
CyberSoft NutriBase
Cytel StatXact
DHI MIKE URBAN
DM2 Bills of Lading
DOC Cop
DOS shell script
DP Technology ESPRIT
DRG grouping
DSN Software Oral Surgery-Exec
DZS Software Solutions ClinPlus
Dartfish ProSuite
Dartware InterMapper
Dassault Systemes Abaqus
Data acquisition
Data acquisition systems
Data conversion
Data definition language|DDL^^
Data dictionary
Data logger
Data logging
Data manipulation language|DML^^
Data mapping
Data transformation services|DTS^^
Data validation
DataDescription DataDesk
DataVision
DataWorks Plus Digital CrimeScene
Database application
Database capacity planning
Database cloning
Database management
Database management systems
Database reporting
Database security
Database^^
Database testing
Databox^^
Datasurge GEOPRO
Datasym SYMFINITE
Dataxiom StatMost
DaySmart Software Appointment-Plus
DaySmart Software Salon Iris
Daystar iStructural.com
DeChant Consulting Services iWitness
DealMaven Comparable Company Valuation Analysis
DealMaven M&A Accretion/Dilution One-Pager
DealMaven Modeling ToolPack for Excel
Decisioneering Crystal Ball
Defect tracking
Delcam PowerMILL
Delft GeoSystems MStab
Delivery Routing System|DRS^^
Delivery operations information system|DOIS^
Delphi Discovery
Delphi Technology
Deltek Costpoint
Dental charting
Dental clinical records
Dental digital radiology
Dental imaging
Dental intra-oral imaging
Deoxyribonucleic acid DNA sequence analysis
Derivatives Imagine Trading System
Derivicom FinOptions XL
DesignBuilder Software DesignBuilder
DesignWare 3D EyeWitness
Desire2Learn LMS
Desktop publishing
Desmos^^
DevWave Estimate Works
Diagnostic and procedural coding
Diagnostic image review
Diagramming^^
DietMaster Systems DietMaster
DigiTools Roof CAD
Digital Dispatch
Digital contract
Digital mapping
Disassembler^^
Discrete event simulation
Disk operating system|DOS^^
Distributed component object model|DCOM^
Distributed control system|DCS^^
Distributed database management
DocuSign eSignature
DocuTrac QuicDoc
Document Object Model DOM Scripting
Domain name system
Domin-8 Enterprise Solutions Tenant Pro
Dowling Associates TRAFFIX
Drawing and drafting
Drawing^^
Dropbox^^
Drug coding
Drug database
Dun and Bradstreet Global DecisionMaker
Dynamic analysis
Dynamic host configuration protocol
Dynamic hypertext markup language|DHTML^
Dynamic modeling
Dynix Digital Library
E++ pattern language
EDImis Anesthesia Manager
EGS CALCMENU
EHS CareRevolution
EMC Documentum
EMC NetWorker
ERDAS ER Mapper
ESHA Research The Food Processor
ESRI ArcCatalog|ArcCatalog
ESRI ArcEditor|ArcEditor
ESRI ArcGIS ArcPy|ArcGIS ArcPy
ESRI ArcGIS Geostatistical Analyst|ArcGIS Geostatistical Analyst
ESRI ArcGIS Spatial Analyst|ArcGIS Spatial Analyst
ESRI ArcGIS Survey 123|ArcGIS Survey 123
ESRI ArcIMS|ArcIMS
ESRI ArcInfo|ArcInfo
ESRI ArcLogistics|ArcLogistics
ESRI ArcMap|ArcMap
ESRI ArcPad|ArcPad
ESRI ArcSDE|ArcSDE
ESRI ArcView|ArcView
ESRI ArcView 3D Analyst|ArcView 3D Analyst
ESRI Site Scan for ArcGIS|Site Scan for ArcGIS
ESRI What if?|What if?
ETAP^^
EZ LCMS
EZ Software Solutions
EZClaim medical billing
Eagle Point LANDCADD
EarthSoft EQuIS Geology
Easy Dispatch
EasyCAD Iris 2D
EasyCBM
Eclipse Jersey
Ecological risk assessment
Econometric Software LIMDEP
Economic Analysis Group EAG CaseTrack
Economic forecasting
EditCNC
Edmodo^^
Edpuzzle^^
Educational^^
Edulastic^^
Eedo Knowledgeware Eedo Force Ten
EffTec EffTrack
Eiffel^^
Eko^^
ElearningForce JoomlaLMS
Electronic Data Interchange EDI systems
Electronic Time Clock|ETC^^
Electronic aircraft information databases
Electronic data capture|EDC^^
Electronic design automation
Electronic medical record EMR systems
Electronic train management systems|ETMS^
Elekta Impac Software IntelliLab
Element management
Elite Minds RightWriter
Ellucian Banner
Embarcadero Delphi
Embarcadero JBuilder
Embarcadero Technologies DBArtisan
Embedded systems development
Embedded systems testing
Embroidery design
Emergency notification
Empirisoft MediaLab
Employee performance management system
Employee self-service
Encoded archival system|EAD^^
Encoder^^
EndoSoft
Energy Efficient Rehab Advisor
Energy cost evaluation
EnergyPlus
Engine analysis
Enterprise JavaBeans
Enterprise application integration|EAI^^
Enterprise resource planning ERP system
Entity Management Software
Environmental health and safety documentation
EnzymeX
Eos Systems PhotoModeler
Epic EpicCare Inpatient Clinical System
Epic Practice Management
EpicLab Laboratory Information System
Epicor Vantage|Vantage^^
Epocrates^^
Equative TimeLedger
Equifax Advanced Decisioning
Equifax Application Engine
Equifax InterConnect
Estate planning
Ethereal^^
Event scheduling
Event-driven State-machines Programming
EventHelix WebTaxi
Evergreen Technology Eagle Bid Estimating
Evernote^^
Ex Libris Group Aleph
Ex Libris Group Voyager
Exact MAX
Exact Software Macola|ES^^
Exact business
Exele TopView
Experian Credinomics
Experian Detect
Experian FraudShield
Experian Quest
Experian Retention Triggers
Experian Strategy Management
Experian Transact SM
Experience in Software Webplanner
Expert Health Data Programming Vitalnet
Express Business Valuations
Ext JS
Extensible hypertext markup language XHTML
Extensible stylesheet language XSL
Extensible stylesheet language transformations XSLT
EyeMD EMR Healthcare Systems EyeMD
FANUC Robotics iRVision
FARSITE
FASTA
FLIR Thermal Studio Suite
FPA Software MACCS
Facility Energy Decision Systems|FEDS^
Facility energy management
Factiva^^
Fair Isaac Capstone Decision Manager
Fair Isaac Falcon|ID^^
Fannie Mae Desktop Underwriter
Farm Works Software Trac
Fastcase legal
Fault modeling
Fault testing
FedEx Ship Manager
Federal Renewable Energy Screening Assistant|FRESA^
Ferret^^
Fielding Data Labs OptoMizer
Fifth Walk BillingTracker
File server
File transfer protocol|FTP^^
FileMaker Pro|Pro^^
Filing^^
FinEng Solutions PerfoRM
FinEng Solutions Quantis
Financial accounting
Financial compliance
Financial needs analysis
Finite difference time domain|FDTD^
Finite element method
Fire incident reporting systems
First Insight MaximEyes
FishXing
FitNesse
FlamMap
Flat File Checker
Fletcher-Flora Health Care Systems LabPak|LIS^^
FlexBox
FlexTraining Total e-Learning Solution
Flight simulation
Flipgrid^^
Floor planning
FloorCOST Estimator for Excel
Flooring Technologies QFloors
Flow chart
Fluke Corporation FlukeView Forms
Focus Floor Covering Software
Food Service Solutions FoodCo
Foodman Home-Delivery
Formula translation/translator
Forth^^
Four Soft 4S VisiLog
Four Soft 4S eLog
Fox Meadows Accent Data Manager
Fox Meadows ChartingPlus
Fox Meadows EncounterManager
Fractal pattern analysis
Freddie Mac Loan Prospector
Fugitive emission leak detection
Functional testing
Fund accounting
G-Cube Solutions Wizdom Web LMS
GAEA Technologies WinSieve
GE Energy GateCycle|Energy GateCycle
GE Healthcare Centricity EMR|Healthcare Centricity EMR
GE Healthcare Centricity Laboratory|Healthcare Centricity Laboratory
GE Healthcare Centricity Practice Solution|Healthcare Centricity Practice Solution
GE Healthcare ImageQuant TL|Healthcare ImageQuant TL
GE Healthcare Logician|Healthcare Logician
GEO-SLOPE SEEP/W
GGY AXIS
GNOME Gnutrition
GNU Image Manipulation Program
GNU Octave
GPC Autocab
Gait analysis
GalacTek ECLIPSE
Gallery Systems EmbARK
Gallery Systems The Museum System
Galorath SEER-SEM
Gambit Scheme
Gas dispersion model
Gaussian^^
Geac MPC Production
Gemcom Surpac
Gene Codes Sequencher
General algebraic modeling system|GAMS^
Genetic algorithm optimization
Genetic algorithm
Genome Analysis Toolkit|GATK^
GeoMetrix Data Systems Training Partner
Geogebra^^
Geographic information system GIS systems
Geographic resources analysis support system|GRASS^
Geomechanical design analysis|GDA^^
Geometric CAMWorks
Geosoft Oasis montaj
GibbsCAM
Gift registry
Global Insight AREMOS
Global Mapper Software Global Mapper
Global positioning system|GPS^^
Gnuplot^^
Golden Helix HelixTree
Golden Software Surfer
Google Earth Pro|Earth Pro
Google Gmail|Gmail^^
Grafana Labs Grafana Cloud
Grammarly Editor
GraphPad Software GraphPad Prism
Graphic presentation
Graphical user interface GUI builder
Graphical user interface GUI design
Graphics creation
Graphics^^
Graphisoft ArchiCAD
Grass Valley EDIUS
Greenbrier Graphics Deed Plotter
Greenhouse gas management
Greenplum Database
Greenway Health PrimeSuite
Greenway Medical Technologies PrimeChart
Greenway Medical Technologies PrimeSUITE
Grid generation
Groundwater Vistas
Groundwater modeling system|GMS^^
GroupMe
Guardian RFID
Guidance Software EnCase Enterprise
HCSS HeavyBid
HCSS HeavyJob
HEAT Software GoldMine
HEC-1
HEC-HMS
HEC-RAS
HEX Laboratory Systems|LAB/HEX^
HMIS Advantage
HMS^^
HP 49G+ Appraiser Fee Calculator|49G+ Appraiser Fee Calculator
HP Autonomy TeamSite|Autonomy TeamSite
HP DataProtector|DataProtector
HP Trim|Trim^^
HP WebInspect|WebInspect
HVAC tools
Halogen e360
Halogen ePraisal
Hand held spell checkers
Hardware description language|HDL^^
Harland Financial Solutions DecisionPro
Harvard Graphics
HashiCorp Vagrant
Hazardous materials management
Health Care Data HealthProbe
HealthFusion MediTouch
HealthLine Systems Eyecom
Healthcare common procedure coding system
Healthvision TDSynergy LIS
Hematology laboratory workflow management
Henry Schein DentalVision Professional
Henry Schein Easy Dental
Heron CrossTie General Ledger
Hewlett Packard|HP-UX^
Hewlett Packard LoadRunner|LoadRunner
Hewlett Packard QuickTest Professional|QuickTest Professional
Hewlett-Packard HP Network Node Manager
Hewlett-Packard HP OpenVMS
Hexagon Intergraph
Hexagon Metrology PC-DMIS
HiT Software Allora
High School Scheduling and Transcript|HSST^
Holt Systems eMedRec
Home Energy Efficient Design|HEED^
Honeypot^^
Hospitality Control Solutions Aloha Point-of-Sale
Human machine interface
Human resource information system (HRIS)
Human resource management software
Human resources management system
Humidity and vapor drive calculation
Hydraulic modeling
HydroSOLVE AQTESOLV
Hydrologic simulation program fortan|HSPF^
Hyland OnBase Enterprise Content Management
Hyland Software OnBase
HyperTox
Hyperion Enterprise
Hypertext preprocessor
IBM ADSTAR|ADSTAR
IBM AIX
IBM CATIA
IBM Check Processing Control System|CPSC^|Check Processing Control System
IBM Cognos Business Intelligence|Cognos Business Intelligence
IBM Cognos Impromptu|Cognos Impromptu
IBM Costimater|Costimater^^
IBM Digital Analytics|Digital Analytics
IBM Domino|Domino^^
IBM FileNet Content Manager|FileNet Content Manager
IBM InfoSphere DataStage|InfoSphere DataStage
IBM Informix|Informix^^
IBM Interactive System Productivity Facility|ISPF^|Interactive System Productivity Facility
IBM Lotus 1-2-3|Lotus 1-2-3
IBM Lotus Approach|Lotus Approach
IBM Lotus Notes|Lotus Notes
IBM Maximo Asset Management|Maximo Asset Management
IBM Middleware|Middleware^^
IBM Notes|Notes^^
IBM Power Systems|Power Systems
IBM QRadar SIEM|QRadar SIEM
IBM Rational Build Forge|Rational Build Forge
IBM Rational ClearCase|Rational ClearCase
IBM Rational ClearQuest|Rational ClearQuest
IBM Rational Data Architect|Rational Data Architect
IBM Rational PurifyPlus|Rational PurifyPlus
IBM Rational RequisitePro|Rational RequisitePro
IBM Rational Robot|Rational Robot
IBM Rational Rose XDE|Rational Rose XDE
IBM SPSS Amos|SPSS Amos
IBM Tivoli|Tivoli^^
IBM WebSphere
IBM WebSphere MQ|WebSphere MQ
IBM iSeries Access|iSeries Access
IBM z/OS operating systems|z/OS operating systems
ICANotes
ICON programming language
ICS Learning Group Inquisiq EX
IDEXX Laboratories IDEXX Cornerstone
IDX Systems IDXtend
IDX Systems Patient Chart Tracking
IEA Software Emerald
IHS Petra
IMSI TurboCAD
IOS Health Systems Medios EHR
ITT Exelis Visual Information Solutions|ENVI^
ITT Visual Information Solutions ENVI
Iatric Systems MobiLab
Ikonami AT-Learning Tool
Illumina Laboratory Information Management System
Image analysis
Image editing
Image enhancement
Image processing systems
Image-guided surgery
InScribe
Incident command system|ICS^^
Incident tracking
Index tuning
Individualized Educational Program
Inetsoft^^
Infinity QS ProFicient
Infocorp Softwear/POS
Infor ERP Baan|ERP Baan
Infor ERP SyteLine|ERP SyteLine
Infor Lawson Supply Chain Management|Lawson Supply Chain Management
Infor SSA Human Capital Management|SSA Human Capital Management
InforSense InforSense
Informatica Big Data
Informatica Corporation PowerCenter
Information Builders WebFOCUS
Information presentation
Information systems integration
Informed EMS Field Guide
Inkscape^^
Inmagic TextWorks
Innova Financial Solutions Derivatives Expert
Innovative Interfaces Millennium
Insight Direct ServiceCEO
Insight Software My Vision Express
Insightful S-PLUS
Inspired eLearning iLMS
Instant messaging
Instructional^^
Instructure Canvas
Insurance rating
Integra Radionics NeuroSight Arc
Integrated Automated Fingerprint Identification System|IAFIS^
Integrated Systems Management OmniMD
Integrated development environment|IDE^^
Intelladon Enterprise Knowledge Platform|EKP^^
IntelliTrack 3PL
IntelliTrack Warehouse Management System (WMS)
Intelligent Information Conversion Technologies MeritScholar
Intellitax financial solutions
Intellum Rollbook
Interactive psychological evaluation
Interactive voice response
Interface definition language|IDL^^
Intergraph ImageStation Stereo Softcopy Kit|SSK^^|ImageStation Stereo Softcopy Kit
Intergraph MGE|MGE^^
Interlock shutdown systems
Internet or intranet image distribution
Interoperability testing
Interstate connection|ICON^
Interwoven^^
Intrado SchoolMessenger
Intrax ProcedureNet
Intrusion detection system|IDS^^
Intrusion prevention system|IPS^^
Intuit ProSeries|ProSeries
Intuit QuickBooks Point of Sale|QuickBooks Point of Sale
Intuit TurboTax|TurboTax
Inventory control systems
Inventory management systems
Inventory^^
Inventory tracking
Iron Mountain Accutrac records management
Isograph Markov
ItemTracker
Iterum eMedic
Ivorix Neurostrategy Finance
JDA Manugistics
JETCAM
Jail management
JamBoard
James Frazier Associates DataStart
JavaScript framework
Jekyll^^
Jenzabar EX
JetBrains PhpStorm
Jitterbit^^
Job control language
Job costing
John Deere Apex Farm Management
Juniper Networks NetScreen-Security Manager
Justice Systems FullCourt Enterprise
KAPES
KIKA Veracity
KNMI TurboWin
Kapwing^^
Kareo Practice Management
KayPENTAX Multi-Speech
Keb Combivis Studio
Kentech Kipware Studio
Kentech Kipware Trig Kalculator
Kentech machine shop
Keypoint DataDesk
Keysight Technologies Advanced Design System
Kitty Hawk
KornShell
Kronos Enterprise Workforce Management
Kronos Workforce Payroll
LAMP Stack
LINDO Systems optimization modeling
LOB RetailPoint
LP360
LSA Visual Easy Lean
LabSoft LabNet
Label printing
Label-making
Labeling^^
Laboratory information system
Ladder Logic
Landfill gas analysis
Landmark Graphics GeoGraphix
Landtec System Software LFG Pro
Language analysis
Language arts educational
Laserfiche Avante
Laserfiche^^
Law enforcement information databases
Lawson ERP
Lawson Human Resource Management
Leading Market Technologies EXPO
Learn HQ Activate
Learning Fundamentals Speech Visualization
Legal Files
Leica Geosystems ERDAS IMAGINE|Geosystems ERDAS IMAGINE
LeonardoMD Renaissance
Levare Center Court
LexisNexis CaseMap
LexisNexis CourtLink Strategic Profiles
LexisNexis SmartLinx
LexisNexis Time Matters
License management
Life cycle cost
LightSpeed Cloud
Lion Edge Technologies Ranch Manager
List processing language
Litchi^^
Loan application processing
Local area network
Log book
LogMatrix NerveCenter
LogMeIn GoToMeeting
LogMeIn GoToWebinar
Logic Software Easy Projects.NET
Logic synthesis
Logisoft Positive Pos System
Logisuite Enterprise
Logisuite Forwarder
Logo design
London Computer Systems Rent Manager
Longview Consolidation
Longview Performance Management Platform
Longview Solutions Khalix
Loom^^
Low-level virtual machine LLVM compilers
Lucid IQ CMP
Lucidchart^^
Lyris HQ Web-Analytics Solution
M-code
MAGIC
MAYA Nastran
MD Synergy Medical Appointment Scheduling
MEDENT
MEDITECH Behavioral Health Clinicals
MEDITECH Healthcare Information System|HCIS^
MICROS Systems HSI Profits Series
MITRE ATT&CK
MJICCS PilotLog
MSC Software Adams
MSC Software Nastran
MSC Software Patran
MTI Systems Costimator JS
MUMPS M
MWH Soft InfoSWMM
Mac HelpMate
Magellan Firmware
Magma Design Automation
Maintenance information databases
Maintenance management
Maintenance planning
Maintenance record
MakeMusic Finale
ManageMore Cellular Manager
Management information systems|MIS^^
Manufacturing resource planning
MapInfo
MapInfo MapMarker
MapInfo Professional
MapR Converged Data Platform
MapReduce big data
MapShots EASi Suite
Maplesoft Maple
Mapping^^
Maptek Vulcan
MarkLogic
Market forecast
MarketSharp
Martin D Adamiker's TruFlite
Mass appraisal records system|MARS^
Master Merchant Systems Music Store
MasterControl
Mastercam computer-aided design and manufacturing
Material safety data sheet|MSDS^
Materials requirement planning
Materials resource planning
Math educational
MathWorks Simulink
Mathematical^^
Matheny Pattern Forecaster Plus
Mathsoft Mathcad
Maximizer Software Maximizer Enterprise
Maxon Cinema 4D
Maynard PlanStaff Manager
Mazak Mazatrol SMART CNC
McAfee
McAfee VirusScan|VirusScan
McAllister Software Systems AVImark
McKesson ANSOS One-Staff
McKesson Horizon Lab
McKesson Lytec
McKesson Practice Plus
McNeel Rhinoceros 3D
McTrans Center TSIS-CORSIM
McTrans HCS+
Mdansby The PsychReport
Mean time between failures|MBTF^
Mean time to failure|MTTF^
Measure Square FloorEstimate Pro
Med Math
MedDataSolutions Regist*r
MedStar Systems DrWorks
MedcomSoft Record
Medflow Complete
MediPro Medisoft Clinical
Mediasoft mediOFFICE
MedicWare EMR
Medical Wizards ER Suite
Medical Wizards Paramedics ToolBox
Medical digital imaging
Medical laser control
Medical record charting
Medical reference
Medical^^
Medical system integration
Medscribbler Enterprise
Medworxx Learning Management System
Megger PowerDB
Mendel^^
Mentimeter^^
Mentor Graphics LeonardoSpectrum
Mentor Graphics PADS
Mentor Graphics Xpedition xDX Designer
Mentor Graphics
MergerStat Control Premiums
MergerStat Price to Earnings Ratios
MeteorJS
MethodWare ProAudit Advisor
Mi-Co Mi-Forms
Micosoft SQL Server Analysis Services
Micro Estimating FabPlan
Micro Focus OpenView
MicroBiz
MicroCog Assessment of Cognitive Functioning
MicroFocus GroupWise|GroupWise
MicroFour PracticeStudio.NET EMR
MicroStrategy Desktop
MicroStrategy Report Services
MicroSurvey FieldGenius
MicroSurveyCAD
Microscopic image capturing
Microservices Architecture
Microsoft ASP.NET Core|MVC^^
Microsoft Active Server Pages|ASP^^|Active Server Pages
Microsoft ActiveX|ActiveX
Microsoft Azure DevOps Services|Azure DevOps Services
Microsoft Business Contact Manager|Business Contact Manager
Microsoft Commerce Server|Commerce Server
Microsoft Defender Antivirus|Defender Antivirus
Microsoft DirectX
Microsoft Dynamics AX|Dynamics AX
Microsoft Dynamics CRM
Microsoft Dynamics GP|Dynamics GP
Microsoft Dynamics Marketing|Dynamics Marketing
Microsoft Dynamics NAV
Microsoft Dynamics SL|Dynamics SL
Microsoft ESP SDK|ESP SDK
Microsoft FRx|FRx^^
Microsoft FrontPage|FrontPage
Microsoft Hyper-V Server|Hyper-V Server
Microsoft Hyperterminal|Hyperterminal^^
Microsoft Image Composite Editor|Image Composite Editor
Microsoft Internet Information Services (IIS)|Internet Information Services (IIS)
Microsoft MapPoint|MapPoint
Microsoft NetMeeting|NetMeeting
Microsoft Office Live Meeting|Office Live Meeting
Microsoft Office Outlook|Office Outlook
Microsoft Office SharePoint Server|MOSS^|Office SharePoint Server
Microsoft Paint|Paint^^
Microsoft Publisher|Publisher^^
Microsoft SQL Server Integration Services
Microsoft SQL Server Reporting Services
Microsoft Silverlight|Silverlight^^
Microsoft Visual Basic for Applications
Microsoft Visual Basic.NET|Visual Basic.NET
Microsoft Visual C# .NET|Visual C# .NET
Microsoft Visual FoxPro|Visual FoxPro
Microsoft Visual InterDev|Visual InterDev
Microsoft Visual SourceSafe|Visual SourceSafe
Microsoft Windows Mobile|Windows Mobile
Microsoft Windows Movie Maker|Windows Movie Maker
Microsoft Windows Sysprep|Windows Sysprep
Microsoft Windows Vista Business|Windows Vista Business
Microsoft Windows XP|Windows XP
Microsoft operating system
Microsoft transact-structural query language|transact-structural query language
Mideo Systems EZDoc Plus
Midwest MicroSystems Cow Sense
MightyScout
Migration^^
Migration testing
Millennium Software Atrex
MineSight
Misys Healthcare Systems Mysis Tiger
Mitre Software GSLOPE
Mobile Knowledge Cabmate
Mobile application
Modeling^^
Modernizing Medicine Practice Management
Modula^^
Molecular Devices Corporation MetaMorph
Molecular simulation
MoneySoft Corporate Valuation
Monte Carlo simulation
Montgomery Investment Technology Bonds XL
Montgomery Investment Technology Exotics XL
Montgomery Investment Technology FinTools
Montgomery Investment Technology Options XL
Montgomery Investment Technology QuoteTools
Montgomery Investment Technology Risk XL
Montgomery Investment Technology SigTools
Montgomery Investment Technology Utility XL
Moody's KMV CreditEdge
Moody's KMV Decisions
Moody's KMV Financial Analyst
Moody's KMV Risk Advisor
Moody's KMV Risk Analyst
Mosby's Drug Consult
Moss Adams Profit Mentor
Motion analysis
MotorMaster+
Mozilla Thunderbird
Multi-line optical character reader|OCR^^
Multi-router traffic grapher|MRTG^
Multidata Computer Systems MultiTech
Multivariate statistical program|MVSP^
Musical instrument digital interface|MIDI^
Mutation testing
Muthen & Muthen Mplus
Mutual fund analysis
Myspace^^
Mzinga On-Demand Learning Suite
NCG Medical Systems d-Chart
NCR Advanced Checkout Solution
NCR Advanced Store
NCR NeighborhoodPOS
NCR Teradata Warehouse Miner
NCSS^^
NDCMedisoft
NUnit
National Instruments Multisim|Multisim^^
National Integrated Ballistics Information Network|NIBIN^
National Library of Medicine DOCLINE
National Library of Medicine Medline
NaviNet Open
NavisWorks Jetstream
Navzilla^^
NeTLIMS AutoLIMS Core Lab
Nearpod^^
Nedstat Sitestat
NetDimensions Enterprise Knowledge Platform
NetDocuments
NetSuite ERP
NetSuite NetCRM
NetSuite NetERP
Netscape Navigator
Netsmart Technologies Avatar Clinical Workstation|CWS^^
Network and component performance analysis
Network and system vulnerability assessment
Network availability monitoring
Network documentation
Network intrusion detection
Network intrusion prevention systems|NIPS^
Network management
Network modeling, mapping, and analysis
Network traffic probe
Neural network modeling
NeuroSolutions Trading Solutions
NeuroSolutions for MatLab
New Millennium Communications Genesis Accounting
Next Limit Maxwell Render
NextGen Healthcare Information Systems EMR
NextGen Healthcare NextGen Practice Management
Nimblefeet Technologies Captain's Keeper
Nmap^^
Non uniform rational b-splines|NURBS^
Norchard Solutions Succession Wizard
Norton AntiVirus
NortonLifeLock cybersecurity
Notam Development Group Airport Insight
NovaStor NovaBACKUP
Nuance Dragon NaturallySpeaking|Dragon NaturallySpeaking
Nuance OmniPage Professional|OmniPage Professional
Nuance PaperPort Professional|PaperPort Professional
Nuesoft Technologies NueMD
Nunjucks^^
O*NET OnLine
Oasys structural design and analysis
Oberon^^
Object database management system|ODBMS^
Object oriented development environment
Objectif Lune PlanetPress Suite
Objective Caml
OfficeMate Software Solutions OfficeMate
OmniRIM Records Management Suite
Omnitech^^|OMNILAB^
On Center On-Screen Takeoff
On Center Quick Bid
Online advertising reporting
Online database search and retrieval
Online databases
Online medical databases
Online traffic calculator
Open Dental
Open Graphics Library OpenGL
OpenAI ChatGPT
OpenClinica
OpenDroneMap
OpenOffice.org
OpenRoads Designer
Operating system shells
Operating^^
Operational Data Store|ODS^^
Operational databases
Operitel LearnFlex
Optical Research Associates LightTools
Optical character recognition
Optical network management
Optimization^^
OptionVue Options Analysis
OrCAD Capture
Oracle Advanced Procurement|Advanced Procurement
Oracle Agile Product Lifecycle Management|Agile Product Lifecycle Management
Oracle Application Express|Application Express
Oracle Application Server
Oracle Business Intelligence Discoverer|Business Intelligence Discoverer
Oracle Business Intelligence Enterprise Edition|Business Intelligence Enterprise Edition
Oracle Business Intelligence Suite|Business Intelligence Suite
Oracle Clinical|Clinical^^
Oracle Data Guard|Data Guard
Oracle Designer|Designer^^
Oracle E-Business Suite Financials|E-Business Suite Financials
Oracle E-Business Suite Logistics|E-Business Suite Logistics
Oracle Eloqua
Oracle Enterprise Manager|Enterprise Manager
Oracle Enterprise Manager Cloud Control|Enterprise Manager Cloud Control
Oracle Essbase|Essbase^^
Oracle Fusion Applications|Fusion Applications
Oracle Fusion Middleware|Fusion Middleware
Oracle Golden Gate|Golden Gate
Oracle HRIS
Oracle Hyperion Planning|Hyperion Planning
Oracle JD Edwards EnterpriseOne|JD Edwards EnterpriseOne
Oracle JDBC|JDBC^^
Oracle Java Message Service|Java Message Service
Oracle JavaServer Pages|JSP^^|JavaServer Pages
Oracle Manufacturing Scheduling|Manufacturing Scheduling
Oracle Net Manager|Net Manager
Oracle PeopleSoft|PeopleSoft
Oracle PeopleSoft Financials|PeopleSoft Financials
Oracle Primavera Systems|Primavera Systems
Oracle Real Application Cluster|RAC^^|Real Application Cluster
Oracle Reports|Reports^^
Oracle SQL Developer|SQL Developer
Oracle SQL Loader|SQL Loader
Oracle SQL Plus|SQL Plus
Oracle Siebel CRM|Siebel CRM
Oracle Siebel Server Sync|Siebel Server Sync
Oracle Solaris
Oracle Taleo
Oracle WebLogic Server|WebLogic Server
Orchard Software Orchard Harvest LIS
OriginLab Origin
Orion Law Management Systems Orion
Outage management system|OMS^^
PC Dispatch
PCC EHR
PCC Pediatric Partner
PCI Express PCIe
PDF readers
PDS Vista
PEPID EMS
PHYLIP
PMC KanbanSIM
PPD eLoader
PRONTO Xi
PROPHIX Enterprise
PRe Consultants SimaPro
PTC Arbortext|Arbortext^^
PTC Creo Parametric
PTC Pro/Cable|Pro/Cable
PTC Pro/ENGINEER Wildfire|Pro/ENGINEER Wildfire
PTC Pro/INTRALINK|Pro/INTRALINK
PTC Pro/Pipe|Pro/Pipe
PVsyst
Pacific Solutions FloorRight
Packet filter
Packet tracing
Padlet^^
Paisley AutoAudit
Paisley Cardmap
Paisley Focus Control Assurance
Paisley IssueTrack
Paisley RiskNavigator
Palisade @Risk|@Risk
Palisade Bond @nalyst|Bond @nalyst
Palisade Evolver|Evolver^^
Palisade StatTools|StatTools
Palmtree EMS Field Reference Guide
Palmtree Pocket EKG
PaloAlto Advertising Plan Pro
Parameter Estimation|PEST^
ParentSquare
Password management
PastPerfect Software PastPerfect
Patch and update management
Patch management
Pathlore LMS
Patient electronic medical record
Patient management
Patient record maintenance
Patient scheduling
Patient tracking
Pattern recognition
Patterson Dental Supply Patterson EagleSoft
Paychex payroll
Pear Deck
Peer-to-Peer Financial Analysis
Penchant Software dispatchOffice
Pentaho Kettle
Pentana audit work system|PAWS^
Perforce Helix
Performance Systems Development TREAT
Perseus SurveySolutions
Personnel management
Personnel scheduling
PhantomJS
Photogrammetric^^
Phrap^^
Phred^^
Physical access management
Pi Blue OptWorks Excel
Piccolo Software PiccoloTaxi
Picis CareSuite
Pilot Navigator Software Load Balance
Ping Identity
Pinterest^^
Piping and instrumentation design|PID^^
Pix4D Pix4Dcapture
Pix4D Pix4Dmapper
Pixar RenderMan Studio
Pixologic Zbrush
Plateau Learning Management System
Platform as a service PaaS
Plexis Software Plexis
Plume modeling
Point of sale POS bookstore
PointClickCare healthcare
Polaris Microsystems AeroLog Pro
Polaris Microsystems CharterLog
Poll Everywhere
PolySystems Asset Delphi
Polymath Software POLYMATH
Portswigger BurP Suite
Positive train control PTC systems
Postal boundary mapping
PowerMed
Practice Partner Patient Records
Practice Partner Total Practice Partner
Practice Technology Prevail
PracticePRO Software Systems QuickPractice
PracticeWorks Systems Kodak WINOMS CS
Prescription processing
Prezi^^
PricewaterhouseCoopers TeamMate
Primer3
ProModel
Production control
Production scheduling and planning
Productivity^^
Prognosis Innovation Healthcare ChartAccess
Programming language one|PL/I^
Progress OpenEdge ABL
Progress Sonic ESB
Progress WebSpeed Workshop
Project estimation
Project planning
Project scheduling
Propeller Multimedia React2
Property Boulevard
Propertyware^^
Protein Explorer
Provalis Research Simstat
Psyche Systems LabWeb
Psychological testing
PuTTY
Purkinje Dossier
Pyxis MedStation
QAD Adaptive ERP
QMSoftware Receivables Management
QNX^^
QSM SLIM Suite
QSR International NVivo|International NVivo
QUMAS quality management solution
Qlik Tech QlikView
Quality Software Systems LabHealth
Qualtrics Insight
Qualtrics Research Suite
Qualys Cloud Platform
Quantifying marketability discount QMD modeling
Quantitative Micro Software EViews
Quark enterprise publishing
QuarkXPress
Quest BigBrother
Quest Central
Quest Erwin Data Modeler
Quest SharePlex
Questek Humanis
Questor Systems ARGUS
QuickBase business management
QuickCogo
Quicken^^
Quizlet^^
RISA Technologies|RISA-3D^
RISC Virtual Training Assistant
RIVERMorph
RMS Technology Flitesoft
RSI ENVI
RSI interactive data language
RSM McGladrey Auditor Assistant
RTI International SUDAAN
Radiation dose calculation
Radio frequency identification|RFID^
Radiopharmacy inventory databases
RailComm DocYard
Rapid-I RapidMiner
Rapid7 Nexpose
ReCrystallize Crystal Reports
ReServe Interactive
RealData Comparative Lease Analysis
Realization Streamliner
Really Simple Syndication|RSS^^
Recordkeeping^^
Recovery testing
Red Hat Ansible Engine|Ansible Engine
Red Hat WildFly
RedPrairie DLx Warehouse
Redgate SQL Server
Regulatory compliance management
Rehab Documentation Company ReDoc Suite
Reimbursement screening
Relational database management
Relational database management system|RDMS^
Relational database
Relex Weibull
ReliaSoft Weibull++ 6
ReliaSoft XFMEA
Reliability analysis
Reliability centered maintenance|RCM^^
RepairTRAX
Report generation
Reporting^^
RequireJS
Requirements management
Resource management
Resources Calculations Incorporated SoftCost
RestaurantPlus PRO
Restructured extended executor|REXX^
Rethink Ed
Retrofit Energy Savings Estimation Model|RESEM^
Reverse engineering
Revision control
Right Reason Technologies RightTrack
RiscStation POSSum
RiskMetrics Group WealthBench
Robotic control
Robotic surgery
RockWare ArcMap
RockWare ChemFlux
RockWare Geochemist's Workbench|GWB^^
RockWare MODFLOW
RockWare RockWorks
Rockwell Automation Arena|Automation Arena
Rockwell RSLogix|RSLogix
RoofLogic
Roofing Calculator
Root kit detection
Roundtable Software Advantage Accounting System
Route mapping
Rust programming language
SAP Adaptive Server Enterprise|Adaptive Server Enterprise
SAP Business Intelligence
SAP Business Objects|Business Objects
SAP Business One|Business One
SAP BusinessObjects Crystal Reports|BusinessObjects Crystal Reports
SAP BusinessObjects Data Integrator|BusinessObjects Data Integrator
SAP BusinessObjects Desktop Intelligence|BusinessObjects Desktop Intelligence
SAP Crystal Reports|Crystal Reports
SAP ERP Human Capital Management|ERP Human Capital Management
SAP Maintenance|Maintenance^^
SAP NetWeaver|NetWeaver
SAP NetWeaver BW|NetWeaver BW
SAP PowerBuilder|PowerBuilder
SAP PowerDesigner|PowerDesigner
SAP Replication Server|Replication Server
SAS JMP|JMP^^
SBS International Maestro Suite
SBS Keystroke
SCC Soft Computer SoftLab
SKM Systems Analysis Power Tools
SMSi Twister Data Integrator
SOAPware EMR
SSA Global Infinium Financial Management
SST Development Group SSToolbox
STARLIMS
STAT! Systems QD Clinical
STATISTICA
SYSPRO business
Safe Software FME
Saga Practice Manager
Sage 100 Contractor|100 Contractor
Sage 100 ERP|100 ERP
Sage 50 Accounting|50 Accounting
Sage 50 Accounting Software|50 Accounting Software
Sage Accounting Software|Accounting Software
Sage Construction Anywhere|Construction Anywhere
Sage EDP Payroll Tax|EDP Payroll Tax
Sage ERP Accpac|ERP Accpac
Sage HRMS
Sage MAS 200 ERP|MAS 200 ERP
Sage MAS 500|MAS 500
Sage MAS 90 ERP|MAS 90 ERP
Sage SalesLogix|SalesLogix
Sage Timeslips|Timeslips^^
Sakai CLE
Sale processing
Sales analysis
Sales force automation
Salesforce Visualforce
Salesforce.com Salesforce CRM
Salix Applied Earthcare Erosion Draw
Samba^^
Sawtooth SSI Web
ScanSoft Naturally Speaking
Scanning^^
Scantron imaging
Scheduling^^
Schematic design entry
Schlumberger Petrel E&P
Schoology^^
Schuyler House SchuyLab
Scientific Learning Fast ForWord
Scientific Software Group FEFLOW
Scientific Software Group Filter Drain|FD^^
Scientific Software Group Infinite Extent
Scientific Software Group MIGRATE
Scientific Software Group SVHeat
Scientific Software International HLM
Scientific Software International LISREL
Screen magnification
Screen reader
Screencast-O-Matic
Screencastify^^
Scribus^^
Scriptella^^
SeaMonkey
Seattle Systems Shapemaker
Secure shell|SSH^^
Securities analysis
Security assertion markup language
Security incident management
Security testing
Seesaw^^
Seismic Micro-Technology KINGDOM
Semicron Systems
SentryOne SQL Sentry
Serif DrawPlus
ServiceMax
Showing Suite real estate
Siemens ModelSim|ModelSim
Siemens NOVIUS Lab|NOVIUS Lab
Siemens SIMATIC STEP 7|SIMATIC STEP 7
Siemens SIMATIC WinCC|SIMATIC WinCC
Siemens Soarian Financials|Soarian Financials
Siemens Soarian Scheduling|Soarian Scheduling
Siemens Solid Edge
Siemens Teamcenter|Teamcenter^^
Sierra Scientific Software CRIS
Sigmund Software Sigmund Enterprise Management
Signal analysis
Simple API for XML SAX
Simple network management protocol|SNMP^
Simulation^^
Simultaneous location and mapping
SirsiDynix Symphony
Site remediation management
SiteComp Survey
Sitecore CMS
SkillSoft SkillPort
Skylog Services Skylog Pro
Skyscape AnesthesiaDrugs
Skyscape medical
Slido interaction
Smalltalk^^
SmartBear Software AutomatedQA TestComplete
SmartCAMcnc SmartCAM
SmartDraw Legal
SmugMug Flickr
Snort^^
Social Solutions ETO
Social Work Software ClientTouch
Social media sites
Social networking
SofTech CADRA
SoftCafe MenuPro
SoftMed ChartLocater
SoftMed ChartRelease
SoftMed ChartReserve
Softpedia ShopInvo
Softrax Revenue Management
Softree Technical Systems Terrain Tools
Softstar Costar COCOMO II
Software AG enterprise
Software as a service SaaS
Software asset management|SAM^^
Software distribution management
Software distribution
Software libraries
SoilVision Systems SVOFFICE
SolarWinds
SolidCAM CAM
SolidWorks COSMOSWorks
Sony Sound Forge
Sorenson Media Sorenson Squeeze
Source code editor
Sparta Systems TrackWise
Specimen labeling
Specimen tracking
SpectraSoft AppointmentsPRO
SpectraSoft DocuPRO
Spectroscopy^^
Speech analysis
Speech recognition
Spillman Technologies Records Management
Spreadsheet^^
Spreadware Business Financial Analysis
Spreadware Business Valuator
Spreadware Pro Forma
Squeegee^^
St. Paul Travelers e-CARMA
Stac Software ReachOut
Standard generalized markup language|SGML^
Standardized general markup language
Starpint Software Super Slug
Stat-Ease Design-Expert
StataCorp Stata
State Soil Geographic STATSGO Database
Statgraphics^^
Static analysis
Statistical Solutions BMDP
Statistical processing
Statistical^^
Stereolithography SLA rapid prototyping systems
Stochastic modeling
Storage area network|SAN^^
Storage management
Stormwater runoff modeling
Stratasys FDM MedModeler
Stress testing
String oriented symbolic language|SNOBOL^
Structure prediction
Structure query language
Structured Query Report|SQR^^
Structured data entry
Student information systems|SIS^^
Student record
StudyManager Sponsor Edition
Style guide databases
SumTotal Systems ToolBook
SumTotal Systems TotalLMS
Sun Microsystems Java|Microsystems Java
SunGard BancWare
SunGard Kiodex Risk Workbench
Sungard Assurance
Sunquest Information Systems Sunquest Laboratory
SuperANOVA
Supervisory control and data acquisition
Supply documentation
Supply^^
Surface modeling
Surgery workflow communication
Survey^^
SyMetric Sciences SyMetric
Symantec Norton Utilities|Norton Utilities
Symantec Visual Cafe|Visual Cafe
Symantec pcAnywhere|pcAnywhere
SynaMed EMR
Synapse outSPOKEN
Sync Essentials Trade Accountant
Synergy Software KaleidaGraph
Synopsys Design Compiler
Synopsys HSPICE
Syscon Court Clerk
Systat Software SigmaPlot
Systat Software SigmaStat
System and data disaster recovery
System3 POS
Systems and applications migration
Systems and data disaster recovery
TIBCO Spotfire
TIBCO Spotfire S+
TKSoftware RCM
TMW PowerSuite
TOPAZ Enterprise Software Suite
TSS Wireless Fleet Management Suite
Tadpoles^^
Talend Big Data Integration
Talend Data Fabric
Talend Open Studio
Tanium^^
Tanner EDA L-Edit
Tax compliance property tax management
Tax planning
Tax^^
Tcpdump^^
Tebis computer aided design
TechHackers Convertible Bond @nalyst
TechHackers Credit @nalyst
TechHackers Exotic @nalyst
TechHackers Financial @nalyst
TechHackers IRO @nalyst
TechHackers MBS @nalyst
TechHackers Swap @nalyst
TechOnSoftware HazMatCE Pro
TechSmith Camtasia
TechSmith Snagit
Technical Data Management System|TDMS^
Technical manual database
TekSoft CAMWorks
Tekla^^
Teleconferencing^^
Teleradiology systems
Tenable Nessus
Teradata Active Enterprise Data Warehouse
Terminal emulation
Terrasolid TerraScan
Test data generator
Test design
Test implementation
Test interpretation
Test result delivery
Test routing
Testing^^
Tetrahex Fractal Finance
Texas Medical Software SpringCharts EMR
Text mining
Text scanning
Text to speech
Textco BioSoftware Gene Inspector
Textile Management Systems RollMaster
The General Store
The Gordian Group PROGEN Online
The Human Equation InSite LMS
The MathWorks
The MathWorks Real-Time Workshop|Real-Time Workshop
The Mathworks SimBiology
The Nutrition Company FoodWorks
The Omni Group OmniPlan
The Retail Solution
The vOICe Learning Edition
TheraManager
Thomson EndNote
Thomson Reuters Elite ProLaw|Elite ProLaw
Thomson Reuters EndNote|EndNote
Thomson Reuters Westlaw
Thomson Reuters Westlaw Edge|Westlaw Edge
Three-dimensional 3D virtual surgery
Three-dimensional modeling
Tibco S-PLUS
TickQuest NeoTicker
TileGem
Time and Attendance Collection System|TACS^
Time and attendance
Time and motion analysis
Time reporting
TimeValue
Timekeeping^^
Tool command language Tcl
TopHat
Total quality management|TQM^^
Towers Perrin MoSes
Traceroute^^
TradeTools Financial Market Databases
TradeTools Monthly U.S. Economic Database
Tradesman's Software Master Estimator
Traffic signal
Trafficware SimTraffic
TrainCaster LMS
TrainOnTrack Learning Management System
TranWare Enterprise Suite
Trancite Logic Systems ScenePD
Trane^^|TRACE^
Transportation management
Transportation management system
Travel Agent CMS
Traverse PC
Travis^^
Treasury Enforcement Communications System|TECS^
Trendsetter Software ProAnalyst
Trigram Software AcuBase Pro
Trimble AgGPS EZ-Map|AgGPS EZ-Map
Trimble Digital Fieldbook|Digital Fieldbook
Trimble GPS Pathfinder Office|GPS Pathfinder Office
Trimble Geomatics Office|Geomatics Office
Trimble HYDROpro|HYDROpro
Trimble Pathfinder Office|Pathfinder Office
Trimble TerraSync|TerraSync
Trimble Terramodel|Terramodel^^
Trivantis Lectora
True North Computer Retail Plus
Tumbleweed SecureTransport
Tumblr^^
Turtle Creek Software Goldenseal
Twin Tier Technologies MIMS
UA Business Software Professional Edition
UCN inContact Workforce Management Software|WFM^^
UGS Solid Edge
UNISTAT Statistical Package
UPS WorldShip
USDA Forest Vegetation Simulator|FVS^^
UgCS
Ultimate Software UltiPro Workplace
Unidata Integrated Data Viewer|IDV^^
Unified modeling language
Unity Technologies Unity
Universal Tax Systems TaxWise
Unlimited Learning Resources Valusource Pro
Unreal Technology Unreal Engine
Upland Consulting Group Repair Traq
Upside Learning UpsideLMS
VMWare ESX Server
Valley Agricultural Software DairyCOMP 305
ValuSoft MasterCook
ValuSource BIZCOMPS
Vanguard Software Vanguard Sales Manager
VantageMed ChartKeeper
VectorWorks ARCHITECT
Vehicle management
VeriFone PC Charge Pro
Veritas NetBackup
Vero Software ALPHACAM
Vero Software Edgecam
Vero Software|SURFCAM^
Vertafore ImageRight
Vibration analysis
Video analysis
Videoconferencing^^
Vigilant^^
Vimeo^^
Virtual Gibbs CADD/CAM
Virtual instrument
Virtual local area network management
Virtual private networking
Virtual reality modeling language|VRML^
VirtualBoss
Virus scanning
Visible Razor
Visual MODFLOW Pro
Visual Molecular Dynamics|VMD^^
Visual Numerics PV-WAVE
Visual Paradigm DB Visual ARCHITECT
Visual Retail Plus
Visual Solutions VisSIM
Visual Statement Vista FX3 CSI
Vitera Healthcare Solutions Vitera Intergy
Voice dictation
Voice over internet protocol VoIP
Voice recognition
Voice-activated perio charting
Vorum Research Corporation CANFIT-PLUS
WAM^^
WRSHealth EMR
Wallingford Software InfoSewer
Wallingford Software InfoWorks|WS^^
Ward Systems Group GeneHunter
Ward Systems Group NeuralShell Predictor
Ward Systems Group NeuroShell Trader
Water flow modeling
Waterloo Hydrogeologic AquaChem
Waters Millennium32
Waters eLab Notebook
Watir^^
Wavefunction Spartan
WeVideo
Web conferencing
Web content management system
Web page creation and editing
Web page design and editing
Web service definition language|WDSL^
WebClarity Software BookWhere
WebEx WebOffice
WebTrends Analytics
Websense Data Loss Prevention
Website development
Webtrends^^
Welford Chart Notes
WhiteSmoke
Whitebirch Software Projected Financials
Wide area network
WideOrbit
Wiki^^
Wilhelm Publishing Threshold
Wilson's Computer Applications RealEasy Appraisals
Win CE
WinBUGS
WinEstimator WinEst
WinGap
WinMan SureSell
Wind River Systems VxWorks
Wind River VxWorks
Wind flow modeling
Windows Embedded Compact
Windows kernel debuggers
Wintac Pro
WisdomForce DatabaseSync System
Wolfram Research Derivatives
Wolfram Research Mathematica
Wolfram Research Mathematica Finance Essentials|Mathematica Finance Essentials
Wonderware^^
WordPerfect
Work Technology WorkTech Time
Work scheduling
WorkTech MAXIMO
Workbrain Employee Scheduling
Workbrain Time and Attendance
Workflow^^
World Software Corporation Worldox
WorldCat
XML Path Language|XPATH^
XP Software|XPSWMM^
Xactware Xactimate
Xara Designer Pro
Xcircuit^^
Xerceo Learn
Xyleme Learning Content Management System|LCMS^
Yahoo! Email
Yardi Systems Yardi Enterprise
Yardi Systems Yardi Voyager Commercial
Zemax^^
Zend Framework
Ziatek RoofDraw
Ziiva Prosperity LMS
a la mode WinTOTAL
athenahealth athenaCollector
dBASE
dBASE Plus
dESCO ESC
dailyVest Investment Personalization Platform
digiChart OB-GYN
doXstor Flight Level Logbook
dominKnow Learning Center
e-MDs Bill
e-MDs
e-MDs topsChart
e-MDs topsE&M Coder
eCredit Enterprise
eMDs Medisoft
eMDs Practice Partner
ePharmaSolutions eMVR
eTeleNext LIS
ezChartWriter
goQ WordQ
iCIMS Talent Cloud
iChartPlus
iMagic Restaurant Reservation
iParadigms Turnitin
iPro
myWriterTools
simplifyMD
techniques.org knowledgeWorks LMS
vtiger CRM
z-Tree
=tools
Acetylene torches
Acoustic guitars
Adjustable crescent wrenches
Adjustable hand wrenches
Adjustable handwrenches
Adjustable pipe wrenches
Adjustable widemouth pliers
Adjustable wrench sets
Adjustable wrenches
Adult Magill forceps
Air chisels
Air compressors
Air drills
Air hammers
Air monitoring equipment
Air pressure gauges
Air purifying respirators
Alcohol lamps
Allen wrench sets
Allen wrenches
Ambu bags
Amp meters
Anaerobic growth chambers
Analytical balances
Angle grinders
Angled feeler gauges
Arbor presses
Arc welding equipment
Argon lasers
Arterial line catheters
Atomic absorption AA spectrometers
Atomic absorption AA spectrophotometers
Atomic force microscopes
Audio recording equipment
Automated blood pressure cuffs
Automated external defibrillators|AED^^
Automatic blood pressure cuffs
Automatic levels
Automatic pipetters
Autotransfusion systems
Aviation snips
Baby scales
Balance beams
Balance boards
Ball mills
Ball peen hammers
Balling guns
Band saws
Bandage scissors
Bearing pullers
Belt conveyor systems
Belt conveyors
Belt sanders
Bench grinders
Bench lathes
Bench refractometers
Bench vises
Benchtop centrifuges
Benchtop drill presses
Binocular light compound microscopes
Biofeedback equipment
Biohazard suits
Biopsy punches
Biosafety cabinets
Biscuit joiners
Bit error rate testers|BERT^
Blast chillers
Block and tackle equipment
Blood collection kits
Blood collection syringes
Blood drawing syringes
Blood glucometers
Blood pressure cuffs
Blow torches
Bolt cutters
Boning knives
Bore gauges
Boring bars
Boring machines
Boring tools
Box cutters
Box end wrenches
Braille writers
Brass hammers
Brazing equipment
Breaker bars
Brick hammers
Bubble levels
Buffing machines
Buffing wheels
Bulb syringes
Bulletproof vests
Bunsen burners
Bush hammers
C clamps
Cable cutters
Cable winches
Capillary tubes
Cappuccino makers
Carbon dioxide CO2 lasers
Carbon monoxide detectors
Carbonated beverage dispensers
Carpenters' levels
Cash registers
Cast cutting saws
Caulking guns
Cell savers
Center punches
Centrifugal pumps
Cervical collars
Chain falls
Chain hoists
Chain saws
Chain slings
Chain wrenches
Chalk line markers
Chalk lines
Channel lock pliers
Chefs' knives
Chemistry analyzers
Chipping hammers
Chop saws
Circle cutters
Circuit analyzers
Circuit testers
Circular saws
Clamp-on ammeters
Clamp-on multimeters
Claw hammers
Cleaning scrapers
Coagulation analyzers
Cold chisels
Combination pliers
Combination squares
Combination wrenches
Combustible gas detectors
Commercial coffeemakers
Commercial dishwashers
Commercial microwave ovens
Communication boards
Compound light microscopes
Compression testers
Concrete floats
Concrete mixers
Concrete saws
Conductance meters
Conductivity meters
Conduit benders
Continuity testers
Convection ovens
Conveyor belt systems
Cooling towers
Coordinate measuring machines
Copy machines
Cordless drills
Cordless power drills
Corneal topographers
Credit card processing machines
Crescent wrenches
Crime scene tape measures
Curing ovens
Curved hemostats
Cutoff saws
Cutting torches
Dead blow hammers
Deburring tools
Dental explorers
Dental handpieces
Deoxyribonucleic acid DNA sequencers
Deoxyribonucleic acid DNA synthesizers
Depth gauges
Diagnostic tuning forks
Diagonal cutting pliers
Dial calipers
Dial gauges
Dial indicators
Dictation equipment
Differential scanning calorimeters
Digital ammeters
Digital bench scales
Digital calipers
Digital height gauges
Digital hydrometers
Digital levels
Digital medical thermometers
Digital micrometers
Digital multimeters
Digital ohmmeters
Digital oscilloscopes
Digital plotters
Digital pyrometers
Digital radius gauges
Digital refractometers
Digital scales
Digital tachometers
Digital voltmeters|DVM^^
Directional compasses
Dissolved oxygen meters
Distance measuring wheels
Doppler ultrasound equipment
Dosimetry badges
Drafting compasses
Dressing forceps
Drift pins
Drill bit sets
Drill presses
Dropping pipettes
Drug testing kits
Drum sanders
Dry chemical fire extinguishers
Drying ovens
Duck bill pliers
Dust and particulate respirators
Dust collectors
Ear curettes
Ear forceps
Educational board games
Electric drills
Electric hoists
Electric soldering irons
Electric winches
Electricians' knives
Electrocardiography EKG machines
Electrocardiography EKG units
Electron beam evaporators
Electron microscopes
Electronic animal scales
Electronic blood pressure units
Electronic cash registers
Electronic laboratory balances
Electronic patient thermometers
Electronic stethoscopes
Electronic toploading balances
Electrosurgery units
Elliptical trainers
Emergency eye wash stations
Emergency first aid kits
Endotracheal ET tubes
Enema equipment
Engine lathes
Enteral feeding equipment
Epidural catheters
Equipment dollies
Erlenmeyer flasks
Evacuated blood collection tubes
Exercise bands
Exercise bicycles
Exercise treadmills
Extension ladders
Eyewash fountains
Fabric shears
Face shields
Fall arrest harnesses
Fall arrest systems
Farm tractors
Feeler gauges
Fertilizer spreaders
Fetal doppler units
Fiberoptic endoscopes
Field forklifts
Fingerprint evidence kits
Fire extinguishers
Fire suppression blankets
First aid kits
Fish tapes
Flame ionization detectors|FID^^
Flame photometers
Flaring tools
Flat blade screwdrivers
Flat cold chisels
Flat files
Flat head screwdrivers
Flat nose pliers
Flathead screwdrivers
Flow cytometers
Flow meters
Fluorescence microscopes
Fluorescence spectrophotometers
Fluorescent microscopes
Food processors
Food scales
Force gauges
Force transducers
Framing squares
Free weights
Freeze dryers
Frequency counters
Front end loaders
Fume hoods
Function generators
Gait belts
Gamma ray spectrometers
Gas chromatographs|GC^^
Gas chromatography equipment
Gas generators
Gas leak detection devices
Gas powered generators
Gas welders
Gauge blocks
Gear pullers
Geiger-Muller counters
Gel documentation systems
Gel electrophoresis equipment
Geological compasses
Glass beakers
Glue guns
Go/no-go gauges
Goniometers or arthrometers
Graduated cylinders
Graduated glass laboratory cylinders
Graphics tablets
Gravity convection ovens
Grease dispensing guns
Grease guns
Grinding machines
Ground penetrating radar|GPR^^
Grout pumps
Half-round files
Hammer drills
Hand augers
Hand brakes
Hand clamps
Hand drills
Hand dynamometers
Hand jacks
Hand levels
Hand operated spray guns
Hand planers
Hand punches
Hand reamers
Hand saws
Hand shears
Handheld digital thermometers
Handheld nebulizers
Handheld refractometers
Handheld sprayers
Handheld thermometers
Hardness testers
Head operated joysticks
Hearing protection plugs
Hearing protectors
Heat exchangers
Heat guns
Heat lamps
Height gauges
Hematology analyzers
Hex key sets
Hex keys
Hex wrenches
High-speed centrifuges
Hoisting equipment
Holding clamps
Hole cutters
Hole saws
Honing stones
Horse bridles
Hot air guns
Hot glue guns
Hoyer lifts
Hydraulic booms
Hydraulic cranes
Hydraulic jacks
Hydraulic lifts
Hydraulic presses
Hydraulic pumps
Hyper/hypothermia blankets
Hypodermic needles
Hypodermic syringes
Ice-making machines
Impact hammers
Impact testers
Impact wrenches
Impression casting kits
Incentive spirometers
Industrial clothes dryers
Industrial platform scales
Industrial sewing machines
Industrial vacuums
Infant warmers
Infrared IR spectrometers
Infrared heat lamps
Infrared thermometers
Injection molding machines
Inspection microscopes
Inspection mirrors
Insulated pliers
Insulated screwdrivers
Insulation resistance testers
Intercom systems
Intra-aortic balloon pumps|IABP^
Intramuscular needles
Intravenous IV administration sets
Intravenous IV equipment
Intravenous IV infusion pumps
Inverted microscopes
Ion chromatographs
Jellybean switches
Jib cranes
Jig saws
Juice dispensers
Keyhole saws
Kitchen shears
Knee braces
Knife sharpeners
Laboratory analytical balances
Laboratory balances
Laboratory binocular microscopes
Laboratory dropping pipettes
Laboratory drying ovens
Laboratory funnels
Laboratory heating plates
Laboratory microwave ovens
Laboratory ovens
Laboratory refrigerators
Laboratory vacuum pumps
Laboratory water baths
Laminar flow hoods
Laminating equipment
Laminating machines
Large-format plotters
Laser levels
Laser plumb bobs
Laser rangefinders
Law enforcement handguns
Layout squares
Lead aprons
Leak detection equipment
Life jackets
Lifting slings
Light meters
Limb restraints
Lineman's pliers
Liquid handling robots
Load cells
Locking jaw pliers
Locking pliers
Logic analyzers
Long nose pliers
Longnose pliers
Longnosed pliers
Lower body weight machines
Lube guns
Lug wrenches
Magill forceps
Magnetic locators
Magnetic pickup tools
Manual blood pressure cuffs
Manual blood pressure equipment
Manual blood pressure units
Marking gauges
Mass spectrometers
Material hoists
Material-hoisting slings
Materials conveyors
Mayo scissors
Measurement calipers
Measuring tapes
Measuring wheels
Meat grinders
Mechanical stethoscopes
Medical gurneys
Medical measuring tapes
Medical scales
Medical tuning forks
Metal chisels
Metal cutting dies
Metal cutting taps
Metal detectors
Metal handcuffs
Metal shears
Microfiche readers
Microfilm readers
Microhematocrit centrifuges
Microplate readers
Microscope slides
Milling machines
Mini hacksaws
Mitre boxes
Mobile radios
Moisture meters
Mouth operated joysticks
Muffle furnaces
Multimedia projection equipment
Multipurpose fire extinguishers
Multipurpose hammers
Multipurpose screwdrivers
Multipurpose tractors
Nailing hammers
Nasal suctioning equipment
Nasogastric tubes
Nasopharyngeal airways
Navigational compasses
Needle holders
Needle nose pliers
Needlenose pliers
Network analyzers
Neurological hammers
Noise meters
Nut drivers
Nut wrenches
Occlusion clamps
Offset screwdrivers
Oil dispensing cans
Open end wrenches
Ophthalmic slit lamps
Ophthalmic tonometers
Optical comparators
Optical compound microscopes
Optical power meters
Optical spectrum analyzers
Optical time domain reflectometers|OTDR^
Oral suction tubes
Oral suctioning equipment
Orthopedic splints
Ostomy equipment
Overhead cranes
Oxidation furnaces
Oxyacetylene torches
Oxyacetylene welding equipment
Oxygen administration equipment
Oxygen analyzers
Oxygen concentrators
Oxygen cylinders
Oxygen flowmeters
Oxygen tanks
Page turners
Paint application brushes
Paint application rollers
Paint spray guns
Paint sprayers
Parallel bars
Paring knives
Particle counters
Particle size analyzers
Patient positioning devices
Patient restraints
Pedestal grinders
Pelvic traction equipment
Pencil compasses
Pepper spray
Pericardiocentesis kits
Personal digital assistants|PDA^^
Petri dishes
Petrographic microscopes
Phase contrast microscopes
Phase rotation meters
Phillips head screwdrivers
Phillips screwdrivers
Photocopying equipment
Photoionization detectors
Pin punches
Pinch bars
Pipe benders
Pipe bending mandrels
Pipe cutters
Pipe taps
Pipe threaders
Pipe threading machines
Pipe vises
Pipe wrenches
Pitot tubes
Pizza ovens
Plasma cutters
Plastic handcuffs
Play structures
Plug gauges
Plumb bobs
Plumb lines
Pneumatic chisels
Pneumatic drills
Pneumatic hammers
Pneumatic impact wrenches
Pneumatic staplers
Pneumatic wrenches
Pointing trowels
Polarizing microscopes
Police rifles
Police shotguns
Polishing machines
Polyvinyl chloride PVC cutters
Pop rivet guns
Portable air compressors
Portable cranes
Portable data collectors
Portable drills
Portable fire extinguishers
Portable grinders
Portable meteorological stations
Portable oxygen equipment
Portable routers
Portable two way radios
Portable welding equipment
Portable welding machines
Portable x ray machines
Portion scales
Post hole diggers
Postage meters
Power augers
Power buffers
Power chippers
Power drills
Power generators
Power grinders
Power hacksaws
Power hoists
Power lifts
Power meters
Power planers
Power routers
Power sanders
Power saws
Power screwdrivers
Power screwguns
Power shears
Power washers
Power wrenches
Precision file sets
Precision files
Precision levels
Precision rulers
Pressure gauges
Pressure sensors
Pressure washers
Prick punches
Programmable logic controllers
Propane torches
Protective coveralls
Protective face shields
Protective respirators
Protective shoe covers
Protocol analyzers
Pruning saws
Pry bars
Public address PA systems
Pulmonary artery catheters
Pulse generators
Pulse oximeters
Pump pliers
Punch presses
Punch sets
Punchdown tools
Putty knives
Radial arm saws
Radial drills
Rapid thermal annealers|RTA^^
Rat tail files
Ratchet sets
Ratchet wrenches
Ratcheting box wrenches
Rawhide mallets
Razor knives
Reciprocating saws
Recording anemometers
Reflective vests
Reflex hammers
Refrigerant leak detectors
Resistive exercise bands
Riding mowers
Rigging equipment
Right-angle drills
Ring cutters
Ring gauges
Rivet guns
Riveting hammers
Riveting tools
Robertson screwdrivers
Rock picks
Rotary hammers
Rotary tools
Round point shovels
Rubber mallets
Saber saws
Safety belts
Safety harnesses
Safety shoes
Salinity meters
Sand blasters
Scanning electron microscopes
Scanning probe microscopes|SPM^^
Scanning tunneling microscopes|STM^^
Science activity kits
Scintillation counters
Scissor lifts
Scratch awls
Screw extractor sets
Screw pitch gauges
Scroll saws
Seam rippers
Security alarm systems
Seed drills
Self-contained breathing apparatus
Semiconductor parameter analyzers
Sequential compression devices
Service revolvers
Sewing machines
Sewing needles
Shaking incubators
Shielded arc welding tools
Shrink wrap machines
Side cutting pliers
Side-handle batons
Signal flags
Signal generators
Sine bars
Single-cut mill saw files
Skid steer loaders
Skin staplers
Skip loaders
Slicing machines
Slide hammers
Slip joint pliers
Slotted screwdrivers
Snap gauges
Snap ring pliers
Snellen eye charts
Snow blowers
Socket sets
Socket wrench sets
Socket wrenches
Soft face hammers
Soft-serve ice cream machines
Soil augers
Soil samplers
Soldering equipment
Soldering guns
Soldering irons
Sound level meters
Sound switches
Spanner wrenches
Spark plug sockets
Specimen collection containers
Spectrum analyzers
Spinal immobilization equipment
Spirit levels
Splinter forceps
Sponge forceps
Spot welders
Spray guns
Spreader beams
Spring scales
Spud wrenches
Staging equipment
Staple guns
Steam autoclaves
Steam cleaners
Steam cleaning equipment
Steam kettles
Steam sterilizers
Steam turbines
Steel measuring tapes
Steel rules
Step ladders
Stereo microscopes
Straight hemostats
Straight screwdrivers
Straight surgical scissors
Strain gauges
Strap wrenches
Strapping machines
Student response systems
Subcutaneous hypodermic needles
Suction catheters
Suction machines
Surface gauges
Surface grinding machines
Surface thermometers
Surgical clamps
Surgical elevators
Surgical irrigation sets
Surgical microscopes
Surgical needle holders
Surgical razors
Surgical retractors
Surgical robots
Surgical scalpels
Surgical scissors
Surgical staple removers
Surveillance binoculars
Suture forceps
Suture needles
Suture removal kits
Suture scissors
Suturing kits
Swaging tools
Swan Ganz artery catheters
Swing stages
T squares
Table saws
Tabletop centrifuges
Tap sets
Tape measures
Telemetry units
Temperature gauges
Temperature sensors
Tennis rackets
Tensile testers
Tension gauges
Test lamps
Test lights
Test tubes
Therapeutic cold packs
Therapeutic hot packs
Therapeutic treadmill exercisers
Therapeutic ultrasound equipment
Thermal cyclers
Thickness gauges
Thread gauges
Three-dimensional laser digitizers
Tile cutters
Timing lights
Tin snips
Tire pressure gauges
Tissue forceps
Tongue and groove pliers
Torpedo levels
Torque wrenches
Torx drivers
Total stations
Towel clamps
Tracheal suctioning equipment
Tracheotomy sets
Tracked bulldozers
Tracked excavators
Traction weights
Transfer boards
Transit levels
Transmission electron microscopes|TEM^^
Trimming knives
Triple beam balances
Truck cranes
Tube benders
Tube crimping tools
Tube cutters
Tube furnaces
Tubing cutters
Turning lathes
Two way radios
Ultrasonic cleaners
Ultrasonic inspection equipment
Ultrasonic sterilization units
Ultraviolet UV lamps
Ultraviolet UV lights
Urinalysis test strips
Urine analysis equipment
Utility knives
Vacuum cleaners
Vacuum gauges
Vacuum ovens
Vacuum pumps
Vaginal exam speculas
Valve mask resuscitators
Venipuncture needles
Vernier calipers
Vernier height gauges
Vertical milling machines
Vibration analyzers
Vibration testers
Video editing equipment
Video microscopes
Viscosity meters
Vise grip pliers
Volt meters
Volt-ohm meters|VOM^^
Voltage testers
Volumetric flasks
Walking braces
Walking canes
Warehouse forklifts
Water baths
Water flow meters
Water levels
Water pressure gauges
Water pump pliers
Water pumps
Water samplers
Web servers
Welding hoods
Welding shields
Welding tips
Welding torches
Wet mops
Wet-dry vacuums
Wheel balancers
Wheel loaders
Wheeled forklifts
Wheeled front end loaders
Wire bonders
Wire brushes
Wire cleaning brushes
Wire crimpers
Wire cutters
Wire cutting tools
Wire strippers
Wire wrap guns
Wood chisels
Wood files
Workshop bench vises
Workshop cranes
Wrecking bars
X ray diffractometers
X ray inspection equipment
X ray machines
PH indicators
PH meters
PH testers`;
