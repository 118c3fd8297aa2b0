import type { OperationsDocument } from '../table.ts'

/** Licence: Apache-2.0. How to read a line: ../README.md. */
export const software: OperationsDocument = {
  api: 'software',
  title: 'Jira Software Cloud REST API',
  version: '1001.0.0',
  source: 'https://developer.atlassian.com/cloud/jira/software/swagger.v3.json',
  copied: '2026-06-10',
  lines: `
POST	/rest/agile/1.0/backlog/issue	moveIssuesToBacklog	Move issues to backlog	WRITE		write:board-scope:jira-software		
POST	/rest/agile/1.0/backlog/{boardId}/issue	moveIssuesToBacklogForBoard	Move issues to backlog for board	WRITE		write:board-scope:jira-software		
GET	/rest/agile/1.0/board	getAllBoards	Get all boards	READ		read:board-scope:jira-software read:project:jira		startAt:integer maxResults:integer type:object name:string projectKeyOrId:string accountIdLocation:string projectLocation:string includePrivate:boolean negateLocationFiltering:boolean orderBy:string expand:string projectTypeLocation:string[] filterId:integer
POST	/rest/agile/1.0/board	createBoard	Create board	WRITE		write:board-scope:jira-software		
GET	/rest/agile/1.0/board/filter/{filterId}	getBoardByFilterId	Get board by filter id	READ		read:board-scope.admin:jira-software		startAt:integer maxResults:integer
GET	/rest/agile/1.0/board/{boardId}	getBoard	Get board	READ		read:board-scope:jira-software read:issue-details:jira		
DELETE	/rest/agile/1.0/board/{boardId}	deleteBoard	Delete board	DELETE		write:board-scope:jira-software		
GET	/rest/agile/1.0/board/{boardId}/backlog	getIssuesForBacklog	Get issues for backlog	READ		read:board-scope:jira-software read:issue-details:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/agile/1.0/board/{boardId}/configuration	getConfiguration	Get configuration	READ		read:board-scope.admin:jira-software read:project:jira		
GET	/rest/agile/1.0/board/{boardId}/epic	getEpics	Get epics	READ		read:epic:jira-software		startAt:integer maxResults:integer done:string
GET	/rest/agile/1.0/board/{boardId}/epic/none/issue	getIssuesWithoutEpicForBoard	Get issues without epic for board	READ		read:epic:jira-software read:issue-details:jira read:jql:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue	getBoardIssuesForEpic	Get board issues for epic	READ		read:epic:jira-software read:issue-details:jira read:jql:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/agile/1.0/board/{boardId}/features	getFeaturesForBoard	Get features for board	READ		read:board-scope.admin:jira-software		
PUT	/rest/agile/1.0/board/{boardId}/features	toggleFeatures	Toggle features	WRITE		write:board-scope.admin:jira-software		
GET	/rest/agile/1.0/board/{boardId}/issue	getIssuesForBoard	Get issues for board	READ		read:board-scope:jira-software read:issue-details:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
POST	/rest/agile/1.0/board/{boardId}/issue	moveIssuesToBoard	Move issues to board	WRITE		write:board-scope:jira-software		
GET	/rest/agile/1.0/board/{boardId}/project	getProjects	Get projects	READ		read:board-scope.admin:jira-software read:project:jira		startAt:integer maxResults:integer
GET	/rest/agile/1.0/board/{boardId}/project/full	getProjectsFull	Get projects full	READ		read:board-scope.admin:jira-software read:project:jira		
GET	/rest/agile/1.0/board/{boardId}/properties	getBoardPropertyKeys	Get board property keys	READ		read:board-scope.admin:jira-software	anonymous	
GET	/rest/agile/1.0/board/{boardId}/properties/{propertyKey}	getBoardProperty	Get board property	READ		read:board-scope.admin:jira-software	anonymous	
PUT	/rest/agile/1.0/board/{boardId}/properties/{propertyKey}	setBoardProperty	Set board property	WRITE		write:board-scope.admin:jira-software	anonymous	
DELETE	/rest/agile/1.0/board/{boardId}/properties/{propertyKey}	deleteBoardProperty	Delete board property	DELETE		delete:board-scope.admin:jira-software	anonymous	
GET	/rest/agile/1.0/board/{boardId}/quickfilter	getAllQuickFilters	Get all quick filters	READ		read:board-scope.admin:jira-software read:jql:jira		startAt:integer maxResults:integer
GET	/rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}	getQuickFilter	Get quick filter	READ		read:board-scope.admin:jira-software read:jql:jira		
GET	/rest/agile/1.0/board/{boardId}/reports	getReportsForBoard	Get reports for board	READ		read:board-scope:jira-software		
GET	/rest/agile/1.0/board/{boardId}/sprint	getAllSprints	Get all sprints	READ		read:sprint:jira-software		startAt:integer maxResults:integer state:object
GET	/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue	getBoardIssuesForSprint	Get board issues for sprint	READ		read:sprint:jira-software read:issue-details:jira read:jql:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/agile/1.0/board/{boardId}/version	getAllVersions	Get all versions	READ		read:board-scope:jira-software		startAt:integer maxResults:integer released:string
GET	/rest/agile/1.0/epic/none/issue	getIssuesWithoutEpic	Get issues without epic	READ		read:epic:jira-software read:issue-details:jira read:jql:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
POST	/rest/agile/1.0/epic/none/issue	removeIssuesFromEpic	Remove issues from epic	WRITE		write:epic:jira-software		
GET	/rest/agile/1.0/epic/{epicIdOrKey}	getEpic	Get epic	READ		read:epic:jira-software		
POST	/rest/agile/1.0/epic/{epicIdOrKey}	partiallyUpdateEpic	Partially update epic	WRITE		write:epic:jira-software		
GET	/rest/agile/1.0/epic/{epicIdOrKey}/issue	getIssuesForEpic	Get issues for epic	READ		read:epic:jira-software read:issue-details:jira read:jql:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
POST	/rest/agile/1.0/epic/{epicIdOrKey}/issue	moveIssuesToEpic	Move issues to epic	WRITE		write:epic:jira-software		
PUT	/rest/agile/1.0/epic/{epicIdOrKey}/rank	rankEpics	Rank epics	WRITE		write:epic:jira-software		
PUT	/rest/agile/1.0/issue/rank	rankIssues	Rank issues	WRITE		write:issue:jira-software		
GET	/rest/agile/1.0/issue/{issueIdOrKey}	getIssue	Get issue	READ		read:issue:jira-software		fields:object[] expand:string updateHistory:boolean
GET	/rest/agile/1.0/issue/{issueIdOrKey}/estimation	getIssueEstimationForBoard	Get issue estimation for board	READ		read:issue:jira-software read:issue-details:jira		boardId:integer
PUT	/rest/agile/1.0/issue/{issueIdOrKey}/estimation	estimateIssueForBoard	Estimate issue for board	WRITE		write:issue:jira-software read:issue-details:jira		boardId:integer
POST	/rest/agile/1.0/sprint	createSprint	Create sprint	WRITE		write:sprint:jira-software		
GET	/rest/agile/1.0/sprint/{sprintId}	getSprint	Get sprint	READ		read:sprint:jira-software		
POST	/rest/agile/1.0/sprint/{sprintId}	partiallyUpdateSprint	Partially update sprint	WRITE		write:sprint:jira-software		
PUT	/rest/agile/1.0/sprint/{sprintId}	updateSprint	Update sprint	WRITE		write:sprint:jira-software		
DELETE	/rest/agile/1.0/sprint/{sprintId}	deleteSprint	Delete sprint	DELETE		delete:sprint:jira-software		
GET	/rest/agile/1.0/sprint/{sprintId}/issue	getIssuesForSprint	Get issues for sprint	READ		read:sprint:jira-software read:issue-details:jira read:jql:jira	deprecated	startAt:integer maxResults:integer jql:string validateQuery:boolean fields:object[] expand:string
POST	/rest/agile/1.0/sprint/{sprintId}/issue	moveIssuesToSprintAndRank	Move issues to sprint and rank	WRITE		write:sprint:jira-software		
GET	/rest/agile/1.0/sprint/{sprintId}/properties	getPropertiesKeys	Get properties keys	READ		read:sprint:jira-software	anonymous	
GET	/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}	getProperty	Get property	READ		read:sprint:jira-software	anonymous	
PUT	/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}	setProperty	Set property	WRITE		write:sprint:jira-software	anonymous	
DELETE	/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}	deleteProperty	Delete property	DELETE		delete:sprint:jira-software	anonymous	
POST	/rest/agile/1.0/sprint/{sprintId}/swap	swapSprint	Swap sprint	WRITE		write:sprint:jira-software		
POST	/rest/builds/0.1/bulk	submitBuilds	Submit build data	WRITE		write:build-info:jira	only=connect-app	
DELETE	/rest/builds/0.1/bulkByProperties	deleteBuildsByProperty	Delete builds by Property	DELETE		delete:build-info:jira	only=connect-app	_updateSequenceNumber:integer
GET	/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}	getBuildByKey	Get a build by key	READ		read:build-info:jira	only=connect-app	
DELETE	/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}	deleteBuildByKey	Delete a build by key	DELETE		delete:build-info:jira	only=connect-app	_updateSequenceNumber:integer
POST	/rest/deployments/0.1/bulk	submitDeployments	Submit deployment data	WRITE		write:deployment-info:jira	only=connect-app	
DELETE	/rest/deployments/0.1/bulkByProperties	deleteDeploymentsByProperty	Delete deployments by Property	DELETE		delete:deployment-info:jira	only=connect-app	_updateSequenceNumber:integer
GET	/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}	getDeploymentByKey	Get a deployment by key	READ		read:deployment-info:jira	only=connect-app	
DELETE	/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}	deleteDeploymentByKey	Delete a deployment by key	DELETE		delete:deployment-info:jira	only=connect-app	_updateSequenceNumber:integer
GET	/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status	getDeploymentGatingStatusByKey	Get deployment gating status by key	READ		read:deployment-info:jira	only=connect-app	
POST	/rest/devinfo/0.10/bulk	storeDevelopmentInformation	Store development information	WRITE		write:dev-info:jira	only=connect-app	
DELETE	/rest/devinfo/0.10/bulkByProperties	deleteByProperties	Delete development information by properties	DELETE		delete:dev-info:jira	only=connect-app	_updateSequenceId:integer
GET	/rest/devinfo/0.10/existsByProperties	existsByProperties	Check if data exists for the supplied properties	READ		read:dev-info:jira	only=connect-app	_updateSequenceId:integer
GET	/rest/devinfo/0.10/repository/{repositoryId}	getRepository	Get repository	READ		read:dev-info:jira	only=connect-app	
DELETE	/rest/devinfo/0.10/repository/{repositoryId}	deleteRepository	Delete repository	DELETE		delete:dev-info:jira	only=connect-app	_updateSequenceId:integer
DELETE	/rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}	deleteEntity	Delete development information entity	DELETE		delete:dev-info:jira	only=connect-app	_updateSequenceId:integer
POST	/rest/devopscomponents/1.0/bulk	submitComponents	Submit DevOps Components	WRITE			only=connect-app	
DELETE	/rest/devopscomponents/1.0/bulkByProperties	deleteComponentsByProperty	Delete DevOps Components by Property	DELETE			only=connect-app	
GET	/rest/devopscomponents/1.0/devopscomponents/{componentId}	getComponentById	Get a Component by ID	READ			only=connect-app	
DELETE	/rest/devopscomponents/1.0/devopscomponents/{componentId}	deleteComponentById	Delete a Component by ID	DELETE			only=connect-app	
POST	/rest/featureflags/0.1/bulk	submitFeatureFlags	Submit Feature Flag data	WRITE		write:feature-flag-info:jira	only=connect-app	
DELETE	/rest/featureflags/0.1/bulkByProperties	deleteFeatureFlagsByProperty	Delete Feature Flags by Property	DELETE		delete:feature-flag-info:jira	only=connect-app	_updateSequenceId:integer
GET	/rest/featureflags/0.1/flag/{featureFlagId}	getFeatureFlagById	Get a Feature Flag by ID	READ		read:feature-flag-info:jira	only=connect-app	
DELETE	/rest/featureflags/0.1/flag/{featureFlagId}	deleteFeatureFlagById	Delete a Feature Flag by ID	DELETE		delete:feature-flag-info:jira	only=connect-app	_updateSequenceId:integer
POST	/rest/operations/1.0/bulk	submitEntity	Submit Incident or Review data	WRITE			only=connect-app	
DELETE	/rest/operations/1.0/bulkByProperties	deleteEntityByProperty	Delete Incidents or Review by Property	DELETE			only=connect-app	
GET	/rest/operations/1.0/incidents/{incidentId}	getIncidentById	Get a Incident by ID	READ			only=connect-app	
DELETE	/rest/operations/1.0/incidents/{incidentId}	deleteIncidentById	Delete a Incident by ID	DELETE			only=connect-app	
GET	/rest/operations/1.0/linkedWorkspaces	getWorkspaces	Get all Operations Workspace IDs or a specific Operations Workspace by ID	READ			only=connect-app	
POST	/rest/operations/1.0/linkedWorkspaces/bulk	submitOperationsWorkspaces	Submit Operations Workspace Ids	WRITE			only=connect-app	
DELETE	/rest/operations/1.0/linkedWorkspaces/bulk	deleteWorkspaces	Delete Operations Workpaces by Id	DELETE			only=connect-app	
GET	/rest/operations/1.0/post-incident-reviews/{reviewId}	getReviewById	Get a Review by ID	READ			only=connect-app	
DELETE	/rest/operations/1.0/post-incident-reviews/{reviewId}	deleteReviewById	Delete a Review by ID	DELETE			only=connect-app	
POST	/rest/remotelinks/1.0/bulk	submitRemoteLinks	Submit Remote Link data	WRITE		write:remote-link-info:jira	only=connect-app	
DELETE	/rest/remotelinks/1.0/bulkByProperties	deleteRemoteLinksByProperty	Delete Remote Links by Property	DELETE		delete:remote-link-info:jira	only=connect-app	_updateSequenceNumber:integer params:object
GET	/rest/remotelinks/1.0/remotelink/{remoteLinkId}	getRemoteLinkById	Get a Remote Link by ID	READ		read:remote-link-info:jira	only=connect-app	
DELETE	/rest/remotelinks/1.0/remotelink/{remoteLinkId}	deleteRemoteLinkById	Delete a Remote Link by ID	DELETE		delete:remote-link-info:jira	only=connect-app	_updateSequenceNumber:integer
POST	/rest/security/1.0/bulk	submitVulnerabilities	Submit Vulnerability data	WRITE			only=connect-app	
DELETE	/rest/security/1.0/bulkByProperties	deleteVulnerabilitiesByProperty	Delete Vulnerabilities by Property	DELETE			only=connect-app	
GET	/rest/security/1.0/linkedWorkspaces	getLinkedWorkspaces	Get linked Security Workspaces	READ			only=connect-app	
POST	/rest/security/1.0/linkedWorkspaces/bulk	submitWorkspaces	Submit Security Workspaces to link	WRITE			only=connect-app	
DELETE	/rest/security/1.0/linkedWorkspaces/bulk	deleteLinkedWorkspaces	Delete linked Security Workspaces	DELETE			only=connect-app	
GET	/rest/security/1.0/linkedWorkspaces/{workspaceId}	getLinkedWorkspaceById	Get a linked Security Workspace by ID	READ			only=connect-app	
GET	/rest/security/1.0/vulnerability/{vulnerabilityId}	getVulnerabilityById	Get a Vulnerability by ID	READ			only=connect-app	
DELETE	/rest/security/1.0/vulnerability/{vulnerabilityId}	deleteVulnerabilityById	Delete a Vulnerability by ID	DELETE			only=connect-app	
GET	/rest/software/1.0/board/{boardId}/backlog	getIssuesForBacklogJSIS	Get issues for backlog (enhanced)	READ		read:board-scope:jira-software read:issue-details:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/software/1.0/board/{boardId}/backlog/approximate-count	getApproximateIssueCountForBacklog	Get approximate issue count for backlog	READ		read:board-scope:jira-software read:issue-details:jira		jql:string
GET	/rest/software/1.0/board/{boardId}/epic/none/issue	getIssuesWithoutEpicForBoardJSIS	Get issues without epic for board (enhanced)	READ		read:epic:jira-software read:issue-details:jira read:jql:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/software/1.0/board/{boardId}/epic/{epicId}/issue	getBoardIssuesForEpicJSIS	Get board issues for epic (enhanced)	READ		read:epic:jira-software read:issue-details:jira read:jql:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/software/1.0/board/{boardId}/issue	getIssuesForBoardJSIS	Get issues for board (enhanced)	READ		read:board-scope:jira-software read:issue-details:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/software/1.0/board/{boardId}/issue/approximate-count	getApproximateIssueCountForBoard	Get approximate issue count for board	READ		read:board-scope:jira-software read:issue-details:jira		jql:string
GET	/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue	getBoardIssuesForSprintJSIS	Get board issues for sprint (enhanced)	READ		read:sprint:jira-software read:issue-details:jira read:jql:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/software/1.0/epic/none/issue	getIssuesWithoutEpicJSIS	Get issues without epic (enhanced)	READ		read:epic:jira-software read:issue-details:jira read:jql:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/software/1.0/epic/{epicIdOrKey}/issue	getIssuesForEpicJSIS	Get issues for epic (enhanced)	READ		read:epic:jira-software read:issue-details:jira read:jql:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
GET	/rest/software/1.0/sprint/{sprintId}/issue	getIssuesForSprintJSIS	Get issues for sprint (enhanced)	READ		read:sprint:jira-software read:issue-details:jira read:jql:jira		nextPageToken:string maxResults:integer reconcileIssues:integer[] jql:string validateQuery:boolean fields:object[] expand:string
`,
}
