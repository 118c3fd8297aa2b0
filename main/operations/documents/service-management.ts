import type { OperationsDocument } from '../table.ts'

/** Licence: none declared: facts only, the words are made from the ids. How to read a line: ../README.md. */
export const serviceManagement: OperationsDocument = {
  api: 'service-management',
  title: 'Jira Service Management Cloud REST API',
  version: '1001.0.0-SNAPSHOT-350e7d5a3ea46c7b7dd875b9439a1b0467131186',
  source: 'https://developer.atlassian.com/cloud/jira/service-desk/swagger.v3.json',
  copied: '2025-10-03',
  lines: `
GET	/rest/servicedeskapi/assets/workspace	getAssetsWorkspaces	Get assets workspaces	INACCESSIBLE	read:servicedesk-request			start:integer limit:integer
POST	/rest/servicedeskapi/customer	createCustomer	Create customer	ADMIN	manage:servicedesk-customer	read:customer:jira-service-management write:customer:jira-service-management read:user:jira		strictConflictStatusCode:boolean
GET	/rest/servicedeskapi/info	getInfo	Get info	READ			anonymous	
GET	/rest/servicedeskapi/insight/workspace	getInsightWorkspaces	Get insight workspaces	INACCESSIBLE	read:servicedesk-request			start:integer limit:integer
GET	/rest/servicedeskapi/knowledgebase/article	getArticles	Get articles	READ	read:servicedesk-request	read:knowledgebase:jira-service-management		query!:string highlight!:boolean start:integer limit:integer cursor:string prev:boolean
GET	/rest/servicedeskapi/organization	getOrganizations	Get organizations	READ	manage:servicedesk-customer	read:organization:jira-service-management		start:integer limit:integer accountId:string
POST	/rest/servicedeskapi/organization	createOrganization	Create organization	ADMIN	manage:servicedesk-customer	read:organization:jira-service-management write:organization:jira-service-management		
GET	/rest/servicedeskapi/organization/{organizationId}	getOrganization	Get organization	READ	manage:servicedesk-customer	read:organization:jira-service-management		
DELETE	/rest/servicedeskapi/organization/{organizationId}	deleteOrganization	Delete organization	DELETE	manage:servicedesk-customer	read:organization:jira-service-management delete:organization:jira-service-management		
GET	/rest/servicedeskapi/organization/{organizationId}/property	getPropertiesKeys	Get properties keys	INACCESSIBLE	manage:servicedesk-customer	read:organization.property:jira-service-management		
GET	/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}	getProperty	Get property	INACCESSIBLE	manage:servicedesk-customer	read:organization.property:jira-service-management		
PUT	/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}	setProperty	Set property	INACCESSIBLE	manage:servicedesk-customer	read:organization.property:jira-service-management write:organization.property:jira-service-management		
DELETE	/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}	deleteProperty	Delete property	INACCESSIBLE	manage:servicedesk-customer	read:organization.property:jira-service-management delete:organization.property:jira-service-management		
GET	/rest/servicedeskapi/organization/{organizationId}/user	getUsersInOrganization	Get users in organization	READ	manage:servicedesk-customer	read:organization.user:jira-service-management read:user:jira		start:integer limit:integer
POST	/rest/servicedeskapi/organization/{organizationId}/user	addUsersToOrganization	Add users to organization	ADMIN	manage:servicedesk-customer	read:organization.user:jira-service-management write:organization.user:jira-service-management read:user:jira		
DELETE	/rest/servicedeskapi/organization/{organizationId}/user	removeUsersFromOrganization	Remove users from organization	DELETE	manage:servicedesk-customer	read:organization.user:jira-service-management delete:organization.user:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request	getCustomerRequests	Get customer requests	READ	read:servicedesk-request	read:request:jira-service-management read:user:jira		searchTerm:string requestOwnership:string[] requestStatus:string approvalStatus:string organizationId:integer serviceDeskId:integer requestTypeId:integer expand:string[] start:integer limit:integer
POST	/rest/servicedeskapi/request	createCustomerRequest	Create customer request	WRITE	write:servicedesk-request	read:request:jira-service-management write:request:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}	getCustomerRequestByIdOrKey	Get customer request by id or key	READ	read:servicedesk-request	read:request:jira-service-management read:user:jira		expand:string[]
GET	/rest/servicedeskapi/request/{issueIdOrKey}/approval	getApprovals	Get approvals	READ	read:servicedesk-request	read:request.approval:jira-service-management read:user:jira		start:integer limit:integer
GET	/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}	getApprovalById	Get approval by id	READ	read:servicedesk-request	read:request.approval:jira-service-management read:user:jira		
POST	/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}	answerApproval	Answer approval	WRITE	write:servicedesk-request	read:request.approval:jira-service-management write:request.approval:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/attachment	getAttachmentsForRequest	Get attachments for request	READ	read:servicedesk-request	read:request.attachment:jira-service-management read:user:jira		start!:integer limit!:integer
POST	/rest/servicedeskapi/request/{issueIdOrKey}/attachment	createCommentWithAttachment	Create comment with attachment	WRITE	write:servicedesk-request	read:request.attachment:jira-service-management write:request.attachment:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}	getAttachmentContent	Get attachment content	READ	read:servicedesk-request	read:request.attachment:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail	getAttachmentThumbnail	Get attachment thumbnail	READ	read:servicedesk-request	read:request.attachment:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/comment	getRequestComments	Get request comments	READ	read:servicedesk-request	read:request.comment:jira-service-management read:user:jira		public:boolean internal:boolean expand:string[] start:integer limit:integer
POST	/rest/servicedeskapi/request/{issueIdOrKey}/comment	createRequestComment	Create request comment	WRITE	write:servicedesk-request	read:request.comment:jira-service-management write:request.comment:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}	getRequestCommentById	Get request comment by id	READ	read:servicedesk-request	read:request.comment:jira-service-management read:user:jira		expand:string[]
GET	/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment	getCommentAttachments	Get comment attachments	INACCESSIBLE		read:request.attachment:jira-service-management read:request.comment:jira-service-management read:user:jira	experimental	start:integer limit:integer
GET	/rest/servicedeskapi/request/{issueIdOrKey}/notification	getSubscriptionStatus	Get subscription status	READ	read:servicedesk-request	read:request.notification:jira-service-management read:user:jira		
PUT	/rest/servicedeskapi/request/{issueIdOrKey}/notification	subscribe	Subscribe	WRITE	write:servicedesk-request	read:request.notification:jira-service-management write:request.notification:jira-service-management read:user:jira		
DELETE	/rest/servicedeskapi/request/{issueIdOrKey}/notification	unsubscribe	Unsubscribe	WRITE	write:servicedesk-request	read:request.notification:jira-service-management delete:request.notification:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/participant	getRequestParticipants	Get request participants	READ	read:servicedesk-request	read:request.participant:jira-service-management read:user:jira		start:integer limit:integer
POST	/rest/servicedeskapi/request/{issueIdOrKey}/participant	addRequestParticipants	Add request participants	WRITE	write:servicedesk-request	read:request.participant:jira-service-management write:request.participant:jira-service-management read:user:jira		
DELETE	/rest/servicedeskapi/request/{issueIdOrKey}/participant	removeRequestParticipants	Remove request participants	DELETE	write:servicedesk-request	read:request.participant:jira-service-management delete:request.participant:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/sla	getSlaInformation	Get sla information	READ	read:jira-work	read:request.sla:jira-service-management		start:integer limit:integer
GET	/rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}	getSlaInformationById	Get sla information by id	READ	read:jira-work	read:request.sla:jira-service-management		
GET	/rest/servicedeskapi/request/{issueIdOrKey}/status	getCustomerRequestStatus	Get customer request status	READ	read:servicedesk-request	read:request.status:jira-service-management read:user:jira		start:integer limit:integer
GET	/rest/servicedeskapi/request/{issueIdOrKey}/transition	getCustomerTransitions	Get customer transitions	READ	read:servicedesk-request	read:request.status:jira-service-management read:user:jira		start:integer limit:integer
POST	/rest/servicedeskapi/request/{issueIdOrKey}/transition	performCustomerTransition	Perform customer transition	WRITE	write:servicedesk-request	read:request.status:jira-service-management write:request.status:jira-service-management read:user:jira		
GET	/rest/servicedeskapi/request/{requestIdOrKey}/feedback	getFeedback	Get feedback	READ	read:servicedesk-request	read:request.feedback:jira-service-management read:user:jira	experimental	
POST	/rest/servicedeskapi/request/{requestIdOrKey}/feedback	postFeedback	Post feedback	WRITE	write:servicedesk-request	read:request.feedback:jira-service-management write:request.feedback:jira-service-management read:user:jira	experimental	
DELETE	/rest/servicedeskapi/request/{requestIdOrKey}/feedback	deleteFeedback	Delete feedback	DELETE	write:servicedesk-request	read:request.feedback:jira-service-management delete:request.feedback:jira-service-management read:user:jira	experimental	
GET	/rest/servicedeskapi/requesttype	getAllRequestTypes	Get all request types	READ	read:servicedesk-request	read:requesttype:jira-service-management	experimental	searchQuery:string serviceDeskId:integer[] start:integer limit:integer expand:string[] includeHiddenRequestTypesInSearch:boolean restrictionStatus:string
GET	/rest/servicedeskapi/servicedesk	getServiceDesks	Get service desks	READ	read:servicedesk-request	read:servicedesk:jira-service-management		start:integer limit:integer
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}	getServiceDeskById	Get service desk by id	READ	read:servicedesk-request	read:servicedesk:jira-service-management		
POST	/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile	attachTemporaryFile	Attach temporary file	WRITE	write:servicedesk-request	read:request.attachment:jira-service-management write:request.attachment:jira-service-management		
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer	getCustomers	Get customers	READ	manage:servicedesk-customer	read:servicedesk.customer:jira-service-management read:user:jira	experimental	query:string start:integer limit:integer
POST	/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer	addCustomers	Add customers	WRITE	manage:servicedesk-customer	read:servicedesk.customer:jira-service-management write:servicedesk.customer:jira-service-management		
DELETE	/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer	removeCustomers	Remove customers	INACCESSIBLE	manage:servicedesk-customer	read:servicedesk.customer:jira-service-management delete:servicedesk.customer:jira-service-management	experimental	
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article	getArticles	Get articles	READ		read:knowledgebase:jira-service-management		query!:string highlight:boolean start:integer limit:integer cursor:string prev:boolean
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization	getOrganizations	Get organizations	READ	manage:servicedesk-customer	read:servicedesk.organization:jira-service-management		start:integer limit:integer accountId:string
POST	/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization	addOrganization	Add organization	WRITE	manage:servicedesk-customer	read:servicedesk.organization:jira-service-management write:servicedesk.organization:jira-service-management		
DELETE	/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization	removeOrganization	Remove organization	DELETE	manage:servicedesk-customer	read:servicedesk.organization:jira-service-management delete:servicedesk.organization:jira-service-management		
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue	getQueues	Get queues	READ	read:jira-work	read:queue:jira-service-management read:user:jira read:jql:jira		includeCount:boolean start:integer limit:integer
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}	getQueue	Get queue	READ	read:jira-work	read:queue:jira-service-management read:user:jira read:jql:jira		includeCount:boolean
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue	getIssuesInQueue	Get issues in queue	READ	read:jira-work	read:queue:jira-service-management read:user:jira read:issue:jira		start:integer limit:integer
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype	getRequestTypes	Get request types	READ	read:servicedesk-request	read:requesttype:jira-service-management		groupId:integer expand:string[] searchQuery:string start:integer limit:integer includeHiddenRequestTypesInSearch:boolean restrictionStatus:string
POST	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype	createRequestType	Create request type	PROJECT_ADMIN		read:requesttype:jira-service-management write:requesttype:jira-service-management	experimental	
POST	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check	checkRequestTypePermissions	Check request type permissions	INACCESSIBLE	read:servicedesk-request	read:requesttype:jira-service-management	anonymous experimental	
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}	getRequestTypeById	Get request type by id	INACCESSIBLE	read:servicedesk-request	read:requesttype:jira-service-management	anonymous	expand:string[]
DELETE	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}	deleteRequestType	Delete request type	PROJECT_ADMIN	manage:jira-project		experimental	
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field	getRequestTypeFields	Get request type fields	READ	read:servicedesk-request	read:requesttype:jira-service-management		expand:string[]
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property	getPropertiesKeys	Get properties keys	INACCESSIBLE	read:servicedesk-request	read:requesttype.property:jira-service-management	experimental	
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}	getProperty	Get property	INACCESSIBLE	read:servicedesk-request	read:requesttype.property:jira-service-management	experimental	
PUT	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}	setProperty	Set property	INACCESSIBLE	manage:jira-project	read:requesttype.property:jira-service-management write:requesttype.property:jira-service-management	experimental	
DELETE	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}	deleteProperty	Delete property	INACCESSIBLE	manage:jira-project	read:requesttype.property:jira-service-management delete:requesttype.property:jira-service-management	experimental	
GET	/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup	getRequestTypeGroups	Get request type groups	READ	read:servicedesk-request	read:requesttype:jira-service-management		start:integer limit:integer
GET	/rest/servicedeskapi/knowledgebase/article/view/{pageId}	viewArticle	View article					
POST	/rest/servicedeskapi/customer/skip-permission-check	createCustomer	Create customer					
POST	/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite	inviteCustomer	Invite customer					
POST	/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check	addCustomers	Add customers					
PUT	/rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access	revokePortalOnlyAccessForUser	Revoke portal only access for user					
`,
}
