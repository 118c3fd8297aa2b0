import type { OperationsDocument } from '../table.ts'

/** Licence: none declared: facts only, the words are made from the ids. How to read a line: ../README.md. */
export const confluence: OperationsDocument = {
  api: 'confluence',
  title: 'Confluence Cloud REST API v2',
  version: '2.0.0',
  source: 'https://developer.atlassian.com/cloud/confluence/openapi-v2.v3.json',
  copied: '2026-06-10',
  lines: `
GET	/wiki/api/v2/admin-key	getAdminKey	Get admin key	INACCESSIBLE				
POST	/wiki/api/v2/admin-key	enableAdminKey	Enable admin key	INACCESSIBLE				
DELETE	/wiki/api/v2/admin-key	disableAdminKey	Disable admin key	INACCESSIBLE				
GET	/wiki/api/v2/app/properties	getForgeAppProperties	Get forge app properties	INACCESSIBLE	read:app-data:confluence		experimental no-impersonation only=forge-app	cursor:string limit:integer
GET	/wiki/api/v2/app/properties/{propertyKey}	getForgeAppProperty	Get forge app property	INACCESSIBLE	read:app-data:confluence		experimental no-impersonation only=forge-app	
PUT	/wiki/api/v2/app/properties/{propertyKey}	putForgeAppProperty	Put forge app property	INACCESSIBLE	write:app-data:confluence		experimental no-impersonation only=forge-app	
DELETE	/wiki/api/v2/app/properties/{propertyKey}	deleteForgeAppProperty	Delete forge app property	INACCESSIBLE	write:app-data:confluence		experimental no-impersonation only=forge-app	
GET	/wiki/api/v2/attachments	getAttachments	Get attachments	READ	read:attachment:confluence			sort:string cursor:string status:string[] mediaType:string filename:string limit:integer
GET	/wiki/api/v2/attachments/{attachment-id}/properties	getAttachmentContentProperties	Get attachment content properties	READ	read:attachment:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/attachments/{attachment-id}/properties	createAttachmentProperty	Create attachment property	WRITE	read:attachment:confluence write:attachment:confluence			
GET	/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}	getAttachmentContentPropertiesById	Get attachment content properties by id	READ	read:attachment:confluence			
PUT	/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}	updateAttachmentPropertyById	Update attachment property by id	WRITE	read:attachment:confluence write:attachment:confluence			
DELETE	/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}	deleteAttachmentPropertyById	Delete attachment property by id	WRITE	read:attachment:confluence write:attachment:confluence			
GET	/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}	getAttachmentVersionDetails	Get attachment version details	READ	read:attachment:confluence			
GET	/wiki/api/v2/attachments/{id}	getAttachmentById	Get attachment by id	READ	read:attachment:confluence			version:integer include-labels:boolean include-properties:boolean include-operations:boolean include-versions:boolean include-version:boolean include-collaborators:boolean
DELETE	/wiki/api/v2/attachments/{id}	deleteAttachment	Delete attachment	DELETE	delete:attachment:confluence			purge:boolean
GET	/wiki/api/v2/attachments/{id}/footer-comments	getAttachmentComments	Get attachment comments	READ	read:comment:confluence			body-format:string cursor:string limit:integer sort:string version:integer
GET	/wiki/api/v2/attachments/{id}/labels	getAttachmentLabels	Get attachment labels	READ	read:attachment:confluence			prefix:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/attachments/{id}/operations	getAttachmentOperations	Get attachment operations	READ	read:attachment:confluence			
GET	/wiki/api/v2/attachments/{id}/thumbnail/download	getAttachmentThumbnailById	Get attachment thumbnail by id	INACCESSIBLE	read:attachment:confluence			version:integer height:integer width:integer
GET	/wiki/api/v2/attachments/{id}/versions	getAttachmentVersions	Get attachment versions	READ	read:attachment:confluence			cursor:string limit:integer sort:string
GET	/wiki/api/v2/blogposts	getBlogPosts	Get blog posts	READ	read:page:confluence			id:integer[] space-id:integer[] sort:string status:string[] title:string body-format:string cursor:string limit:integer
POST	/wiki/api/v2/blogposts	createBlogPost	Create blog post	WRITE	write:page:confluence			private:boolean
GET	/wiki/api/v2/blogposts/{blogpost-id}/properties	getBlogpostContentProperties	Get blogpost content properties	READ	read:page:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/blogposts/{blogpost-id}/properties	createBlogpostProperty	Create blogpost property	WRITE	read:page:confluence write:page:confluence			
GET	/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}	getBlogpostContentPropertiesById	Get blogpost content properties by id	READ	read:page:confluence			
PUT	/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}	updateBlogpostPropertyById	Update blogpost property by id	WRITE	read:page:confluence write:page:confluence			
DELETE	/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}	deleteBlogpostPropertyById	Delete blogpost property by id	WRITE	read:page:confluence write:page:confluence			
GET	/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}	getBlogPostVersionDetails	Get blog post version details	READ	read:page:confluence			
GET	/wiki/api/v2/blogposts/{id}	getBlogPostById	Get blog post by id	READ	read:page:confluence			body-format:string get-draft:boolean status:string[] version:integer include-labels:boolean include-properties:boolean include-operations:boolean include-likes:boolean include-versions:boolean include-version:boolean include-favorited-by-current-user-status:boolean include-webresources:boolean include-collaborators:boolean
PUT	/wiki/api/v2/blogposts/{id}	updateBlogPost	Update blog post	WRITE	write:page:confluence			
DELETE	/wiki/api/v2/blogposts/{id}	deleteBlogPost	Delete blog post	DELETE	delete:page:confluence			purge:boolean draft:boolean
GET	/wiki/api/v2/blogposts/{id}/attachments	getBlogpostAttachments	Get blogpost attachments	READ	read:attachment:confluence			sort:string cursor:string status:string[] mediaType:string filename:string limit:integer
GET	/wiki/api/v2/blogposts/{id}/classification-level	getBlogPostClassificationLevel	Get blog post classification level	WRITE	read:page:confluence write:page:confluence			status:string
PUT	/wiki/api/v2/blogposts/{id}/classification-level	putBlogPostClassificationLevel	Put blog post classification level	WRITE	write:page:confluence			
POST	/wiki/api/v2/blogposts/{id}/classification-level/reset	postBlogPostClassificationLevel	Post blog post classification level	WRITE	write:page:confluence			
GET	/wiki/api/v2/blogposts/{id}/custom-content	getCustomContentByTypeInBlogPost	Get custom content by type in blog post	READ	read:custom-content:confluence			type!:string sort:string cursor:string limit:integer body-format:string
GET	/wiki/api/v2/blogposts/{id}/footer-comments	getBlogPostFooterComments	Get blog post footer comments	READ	read:comment:confluence			body-format:string status:string[] sort:string cursor:string limit:integer
GET	/wiki/api/v2/blogposts/{id}/inline-comments	getBlogPostInlineComments	Get blog post inline comments	READ	read:comment:confluence			body-format:string status:string[] resolution-status:string[] sort:string cursor:string limit:integer
GET	/wiki/api/v2/blogposts/{id}/labels	getBlogPostLabels	Get blog post labels	READ	read:page:confluence			prefix:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/blogposts/{id}/likes/count	getBlogPostLikeCount	Get blog post like count	READ	read:page:confluence			
GET	/wiki/api/v2/blogposts/{id}/likes/users	getBlogPostLikeUsers	Get blog post like users	READ	read:page:confluence			cursor:string limit:integer
GET	/wiki/api/v2/blogposts/{id}/operations	getBlogPostOperations	Get blog post operations	READ	read:page:confluence			
POST	/wiki/api/v2/blogposts/{id}/redact	postRedactBlog	Post redact blog	WRITE	write:page:confluence			
GET	/wiki/api/v2/blogposts/{id}/versions	getBlogPostVersions	Get blog post versions	READ	read:page:confluence			body-format:string cursor:string limit:integer sort:string
GET	/wiki/api/v2/classification-levels	getClassificationLevels	Get classification levels	READ	read:configuration:confluence			
GET	/wiki/api/v2/comments/{comment-id}/properties	getCommentContentProperties	Get comment content properties	READ	read:comment:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/comments/{comment-id}/properties	createCommentProperty	Create comment property	WRITE	read:comment:confluence write:comment:confluence			
GET	/wiki/api/v2/comments/{comment-id}/properties/{property-id}	getCommentContentPropertiesById	Get comment content properties by id	READ	read:comment:confluence			
PUT	/wiki/api/v2/comments/{comment-id}/properties/{property-id}	updateCommentPropertyById	Update comment property by id	WRITE	read:comment:confluence write:comment:confluence			
DELETE	/wiki/api/v2/comments/{comment-id}/properties/{property-id}	deleteCommentPropertyById	Delete comment property by id	WRITE	read:comment:confluence write:comment:confluence			
POST	/wiki/api/v2/content/convert-ids-to-types	convertContentIdsToContentTypes	Convert content ids to content types	NONE	read:content.metadata:confluence			
GET	/wiki/api/v2/custom-content	getCustomContentByType	Get custom content by type	READ	read:custom-content:confluence			type!:string id:integer[] space-id:integer[] sort:string cursor:string limit:integer body-format:string
POST	/wiki/api/v2/custom-content	createCustomContent	Create custom content	WRITE	write:custom-content:confluence			
GET	/wiki/api/v2/custom-content/{custom-content-id}/properties	getCustomContentContentProperties	Get custom content content properties	READ	read:custom-content:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/custom-content/{custom-content-id}/properties	createCustomContentProperty	Create custom content property	WRITE	read:custom-content:confluence write:custom-content:confluence			
GET	/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}	getCustomContentContentPropertiesById	Get custom content content properties by id	READ	read:custom-content:confluence			
PUT	/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}	updateCustomContentPropertyById	Update custom content property by id	WRITE	read:custom-content:confluence write:custom-content:confluence			
DELETE	/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}	deleteCustomContentPropertyById	Delete custom content property by id	WRITE	read:custom-content:confluence write:custom-content:confluence			
GET	/wiki/api/v2/custom-content/{custom-content-id}/versions	getCustomContentVersions	Get custom content versions	READ	read:custom-content:confluence			body-format:string cursor:string limit:integer sort:string
GET	/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}	getCustomContentVersionDetails	Get custom content version details	READ	read:custom-content:confluence			
GET	/wiki/api/v2/custom-content/{id}	getCustomContentById	Get custom content by id	READ	read:custom-content:confluence			body-format:string version:integer include-labels:boolean include-properties:boolean include-operations:boolean include-versions:boolean include-version:boolean include-collaborators:boolean
PUT	/wiki/api/v2/custom-content/{id}	updateCustomContent	Update custom content	WRITE	write:custom-content:confluence			
DELETE	/wiki/api/v2/custom-content/{id}	deleteCustomContent	Delete custom content	DELETE	delete:custom-content:confluence			purge:boolean
GET	/wiki/api/v2/custom-content/{id}/attachments	getCustomContentAttachments	Get custom content attachments	READ	read:attachment:confluence			sort:string cursor:string status:string[] mediaType:string filename:string limit:integer
GET	/wiki/api/v2/custom-content/{id}/children	getChildCustomContent	Get child custom content	READ	read:custom-content:confluence			cursor:string limit:integer sort:string
GET	/wiki/api/v2/custom-content/{id}/footer-comments	getCustomContentComments	Get custom content comments	READ	read:comment:confluence			body-format:string cursor:string limit:integer sort:string
GET	/wiki/api/v2/custom-content/{id}/labels	getCustomContentLabels	Get custom content labels	READ	read:custom-content:confluence			prefix:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/custom-content/{id}/operations	getCustomContentOperations	Get custom content operations	READ	read:custom-content:confluence			
GET	/wiki/api/v2/data-policies/metadata	getDataPolicyMetadata	Get data policy metadata	READ	read:configuration:confluence		experimental	
GET	/wiki/api/v2/data-policies/spaces	getDataPolicySpaces	Get data policy spaces	READ	read:space:confluence		experimental	ids:integer[] keys:string[] sort:string cursor:string limit:integer
POST	/wiki/api/v2/databases	createDatabase	Create database	WRITE	write:database:confluence			private:boolean
GET	/wiki/api/v2/databases/{database-id}/properties/{property-id}	getDatabaseContentPropertiesById	Get database content properties by id	READ	read:database:confluence			
PUT	/wiki/api/v2/databases/{database-id}/properties/{property-id}	updateDatabasePropertyById	Update database property by id	WRITE	read:database:confluence write:database:confluence			
DELETE	/wiki/api/v2/databases/{database-id}/properties/{property-id}	deleteDatabasePropertyById	Delete database property by id	WRITE	read:database:confluence write:database:confluence			
GET	/wiki/api/v2/databases/{id}	getDatabaseById	Get database by id	READ	read:database:confluence			include-collaborators:boolean include-direct-children:boolean include-operations:boolean include-properties:boolean
DELETE	/wiki/api/v2/databases/{id}	deleteDatabase	Delete database	DELETE	delete:database:confluence			
GET	/wiki/api/v2/databases/{id}/ancestors	getDatabaseAncestors	Get database ancestors	READ	read:content.metadata:confluence			limit:integer
GET	/wiki/api/v2/databases/{id}/classification-level	getDatabaseClassificationLevel	Get database classification level	READ	read:database:confluence			
PUT	/wiki/api/v2/databases/{id}/classification-level	putDatabaseClassificationLevel	Put database classification level	WRITE	write:database:confluence			
POST	/wiki/api/v2/databases/{id}/classification-level/reset	postDatabaseClassificationLevel	Post database classification level	WRITE	write:database:confluence			
GET	/wiki/api/v2/databases/{id}/descendants	getDatabaseDescendants	Get database descendants	READ	read:hierarchical-content:confluence			limit:integer depth:integer cursor:string
GET	/wiki/api/v2/databases/{id}/direct-children	getDatabaseDirectChildren	Get database direct children	READ	read:hierarchical-content:confluence			cursor:string limit:integer sort:string
GET	/wiki/api/v2/databases/{id}/operations	getDatabaseOperations	Get database operations	READ	read:database:confluence			
GET	/wiki/api/v2/databases/{id}/properties	getDatabaseContentProperties	Get database content properties	READ	read:database:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/databases/{id}/properties	createDatabaseProperty	Create database property	WRITE	read:database:confluence write:database:confluence			
POST	/wiki/api/v2/embeds	createSmartLink	Create smart link	WRITE	write:embed:confluence			
GET	/wiki/api/v2/embeds/{embed-id}/properties/{property-id}	getSmartLinkContentPropertiesById	Get smart link content properties by id	READ	read:embed:confluence			
PUT	/wiki/api/v2/embeds/{embed-id}/properties/{property-id}	updateSmartLinkPropertyById	Update smart link property by id	WRITE	read:embed:confluence write:embed:confluence			
DELETE	/wiki/api/v2/embeds/{embed-id}/properties/{property-id}	deleteSmartLinkPropertyById	Delete smart link property by id	WRITE	read:embed:confluence write:embed:confluence			
GET	/wiki/api/v2/embeds/{id}	getSmartLinkById	Get smart link by id	READ	read:embed:confluence			include-collaborators:boolean include-direct-children:boolean include-operations:boolean include-properties:boolean
DELETE	/wiki/api/v2/embeds/{id}	deleteSmartLink	Delete smart link	DELETE	delete:embed:confluence			
GET	/wiki/api/v2/embeds/{id}/ancestors	getSmartLinkAncestors	Get smart link ancestors	READ	read:content.metadata:confluence			limit:integer
GET	/wiki/api/v2/embeds/{id}/descendants	getSmartLinkDescendants	Get smart link descendants	READ	read:hierarchical-content:confluence			limit:integer depth:integer cursor:string
GET	/wiki/api/v2/embeds/{id}/direct-children	getSmartLinkDirectChildren	Get smart link direct children	READ	read:hierarchical-content:confluence			cursor:string limit:integer sort:string
GET	/wiki/api/v2/embeds/{id}/operations	getSmartLinkOperations	Get smart link operations	READ	read:embed:confluence			
GET	/wiki/api/v2/embeds/{id}/properties	getSmartLinkContentProperties	Get smart link content properties	READ	read:embed:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/embeds/{id}/properties	createSmartLinkProperty	Create smart link property	WRITE	read:embed:confluence write:embed:confluence			
POST	/wiki/api/v2/folders	createFolder	Create folder	WRITE	write:folder:confluence			
GET	/wiki/api/v2/folders/{folder-id}/properties/{property-id}	getFolderContentPropertiesById	Get folder content properties by id	READ	read:folder:confluence			
PUT	/wiki/api/v2/folders/{folder-id}/properties/{property-id}	updateFolderPropertyById	Update folder property by id	WRITE	read:folder:confluence write:folder:confluence			
DELETE	/wiki/api/v2/folders/{folder-id}/properties/{property-id}	deleteFolderPropertyById	Delete folder property by id	WRITE	read:folder:confluence write:folder:confluence			
GET	/wiki/api/v2/folders/{id}	getFolderById	Get folder by id	READ	read:folder:confluence			include-collaborators:boolean include-direct-children:boolean include-operations:boolean include-properties:boolean
DELETE	/wiki/api/v2/folders/{id}	deleteFolder	Delete folder	DELETE	delete:folder:confluence			
GET	/wiki/api/v2/folders/{id}/ancestors	getFolderAncestors	Get folder ancestors	READ	read:content.metadata:confluence			limit:integer
GET	/wiki/api/v2/folders/{id}/descendants	getFolderDescendants	Get folder descendants	READ	read:hierarchical-content:confluence			limit:integer depth:integer cursor:string
GET	/wiki/api/v2/folders/{id}/direct-children	getFolderDirectChildren	Get folder direct children	READ	read:hierarchical-content:confluence			cursor:string limit:integer sort:string
GET	/wiki/api/v2/folders/{id}/operations	getFolderOperations	Get folder operations	READ	read:folder:confluence			
GET	/wiki/api/v2/folders/{id}/properties	getFolderContentProperties	Get folder content properties	READ	read:folder:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/folders/{id}/properties	createFolderProperty	Create folder property	WRITE	read:folder:confluence write:folder:confluence			
GET	/wiki/api/v2/footer-comments	getFooterComments	Get footer comments	READ	read:comment:confluence			body-format:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/footer-comments	createFooterComment	Create footer comment	WRITE	write:comment:confluence			
GET	/wiki/api/v2/footer-comments/{comment-id}	getFooterCommentById	Get footer comment by id	READ	read:comment:confluence			body-format:string version:integer include-properties:boolean include-operations:boolean include-likes:boolean include-versions:boolean include-version:boolean
PUT	/wiki/api/v2/footer-comments/{comment-id}	updateFooterComment	Update footer comment	WRITE	write:comment:confluence			
DELETE	/wiki/api/v2/footer-comments/{comment-id}	deleteFooterComment	Delete footer comment	DELETE	delete:comment:confluence			
GET	/wiki/api/v2/footer-comments/{id}/children	getFooterCommentChildren	Get footer comment children	READ	read:comment:confluence			body-format:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/footer-comments/{id}/likes/count	getFooterLikeCount	Get footer like count	READ	read:comment:confluence			
GET	/wiki/api/v2/footer-comments/{id}/likes/users	getFooterLikeUsers	Get footer like users	READ	read:comment:confluence			cursor:string limit:integer
GET	/wiki/api/v2/footer-comments/{id}/operations	getFooterCommentOperations	Get footer comment operations	READ	read:comment:confluence			
GET	/wiki/api/v2/footer-comments/{id}/versions	getFooterCommentVersions	Get footer comment versions	READ	read:comment:confluence			body-format:string cursor:string limit:integer sort:string
GET	/wiki/api/v2/footer-comments/{id}/versions/{version-number}	getFooterCommentVersionDetails	Get footer comment version details	READ	read:comment:confluence			
GET	/wiki/api/v2/inline-comments	getInlineComments	Get inline comments	READ	read:comment:confluence			body-format:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/inline-comments	createInlineComment	Create inline comment	WRITE	write:comment:confluence			
GET	/wiki/api/v2/inline-comments/{comment-id}	getInlineCommentById	Get inline comment by id	READ	read:comment:confluence			body-format:string version:integer include-properties:boolean include-operations:boolean include-likes:boolean include-versions:boolean include-version:boolean
PUT	/wiki/api/v2/inline-comments/{comment-id}	updateInlineComment	Update inline comment	WRITE	write:comment:confluence			
DELETE	/wiki/api/v2/inline-comments/{comment-id}	deleteInlineComment	Delete inline comment	DELETE	delete:comment:confluence			
GET	/wiki/api/v2/inline-comments/{id}/children	getInlineCommentChildren	Get inline comment children	READ	read:comment:confluence			body-format:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/inline-comments/{id}/likes/count	getInlineLikeCount	Get inline like count	READ	read:comment:confluence			
GET	/wiki/api/v2/inline-comments/{id}/likes/users	getInlineLikeUsers	Get inline like users	READ	read:comment:confluence			cursor:string limit:integer
GET	/wiki/api/v2/inline-comments/{id}/operations	getInlineCommentOperations	Get inline comment operations	READ	read:comment:confluence			
GET	/wiki/api/v2/inline-comments/{id}/versions	getInlineCommentVersions	Get inline comment versions	READ	read:comment:confluence			body-format:string cursor:string limit:integer sort:string
GET	/wiki/api/v2/inline-comments/{id}/versions/{version-number}	getInlineCommentVersionDetails	Get inline comment version details	READ	read:comment:confluence			
GET	/wiki/api/v2/labels	getLabels	Get labels	READ	read:label:confluence			label-id:integer[] prefix:string[] cursor:string sort:string limit:integer
GET	/wiki/api/v2/labels/{id}/attachments	getLabelAttachments	Get label attachments	READ	read:attachment:confluence			sort:string cursor:string limit:integer
GET	/wiki/api/v2/labels/{id}/blogposts	getLabelBlogPosts	Get label blog posts	READ	read:page:confluence			space-id:integer[] body-format:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/labels/{id}/pages	getLabelPages	Get label pages	READ	read:page:confluence			space-id:integer[] body-format:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/pages	getPages	Get pages	READ	read:page:confluence			id:integer[] space-id:integer[] sort:string status:string[] title:string body-format:string subtype:string cursor:string limit:integer
POST	/wiki/api/v2/pages	createPage	Create page	WRITE	write:page:confluence			embedded:boolean private:boolean root-level:boolean
GET	/wiki/api/v2/pages/{id}	getPageById	Get page by id	READ	read:page:confluence			body-format:string get-draft:boolean status:string[] version:integer include-labels:boolean include-properties:boolean include-operations:boolean include-likes:boolean include-versions:boolean include-version:boolean include-favorited-by-current-user-status:boolean include-webresources:boolean include-collaborators:boolean include-direct-children:boolean
PUT	/wiki/api/v2/pages/{id}	updatePage	Update page	WRITE	write:page:confluence			
DELETE	/wiki/api/v2/pages/{id}	deletePage	Delete page	DELETE	delete:page:confluence			purge:boolean draft:boolean
GET	/wiki/api/v2/pages/{id}/ancestors	getPageAncestors	Get page ancestors	READ	read:content.metadata:confluence			limit:integer
GET	/wiki/api/v2/pages/{id}/attachments	getPageAttachments	Get page attachments	READ	read:attachment:confluence			sort:string cursor:string status:string[] mediaType:string filename:string limit:integer
GET	/wiki/api/v2/pages/{id}/children	getChildPages	Get child pages	READ	read:page:confluence		deprecated	cursor:string limit:integer sort:string
GET	/wiki/api/v2/pages/{id}/classification-level	getPageClassificationLevel	Get page classification level	WRITE	read:page:confluence write:page:confluence			status:string
PUT	/wiki/api/v2/pages/{id}/classification-level	putPageClassificationLevel	Put page classification level	WRITE	write:page:confluence			
POST	/wiki/api/v2/pages/{id}/classification-level/reset	postPageClassificationLevel	Post page classification level	WRITE	write:page:confluence			
GET	/wiki/api/v2/pages/{id}/custom-content	getCustomContentByTypeInPage	Get custom content by type in page	READ	read:custom-content:confluence			type!:string sort:string cursor:string limit:integer body-format:string
GET	/wiki/api/v2/pages/{id}/descendants	getPageDescendants	Get page descendants	READ	read:hierarchical-content:confluence			limit:integer depth:integer cursor:string
GET	/wiki/api/v2/pages/{id}/direct-children	getPageDirectChildren	Get page direct children	READ	read:hierarchical-content:confluence			cursor:string limit:integer sort:string
GET	/wiki/api/v2/pages/{id}/footer-comments	getPageFooterComments	Get page footer comments	READ	read:comment:confluence			body-format:string status:string[] sort:string cursor:string limit:integer
GET	/wiki/api/v2/pages/{id}/inline-comments	getPageInlineComments	Get page inline comments	READ	read:comment:confluence			body-format:string status:string[] resolution-status:string[] sort:string cursor:string limit:integer
GET	/wiki/api/v2/pages/{id}/labels	getPageLabels	Get page labels	READ	read:page:confluence			prefix:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/pages/{id}/likes/count	getPageLikeCount	Get page like count	READ	read:page:confluence			
GET	/wiki/api/v2/pages/{id}/likes/users	getPageLikeUsers	Get page like users	READ	read:page:confluence			cursor:string limit:integer
GET	/wiki/api/v2/pages/{id}/operations	getPageOperations	Get page operations	READ	read:page:confluence			
POST	/wiki/api/v2/pages/{id}/redact	postRedactPage	Post redact page	WRITE	write:page:confluence			
PUT	/wiki/api/v2/pages/{id}/title	updatePageTitle	Update page title	WRITE	write:page:confluence			
GET	/wiki/api/v2/pages/{id}/versions	getPageVersions	Get page versions	READ	read:page:confluence			body-format:string cursor:string limit:integer sort:string
GET	/wiki/api/v2/pages/{page-id}/properties	getPageContentProperties	Get page content properties	READ	read:page:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/pages/{page-id}/properties	createPageProperty	Create page property	WRITE	read:page:confluence write:page:confluence			
GET	/wiki/api/v2/pages/{page-id}/properties/{property-id}	getPageContentPropertiesById	Get page content properties by id	READ	read:page:confluence			
PUT	/wiki/api/v2/pages/{page-id}/properties/{property-id}	updatePagePropertyById	Update page property by id	WRITE	read:page:confluence write:page:confluence			
DELETE	/wiki/api/v2/pages/{page-id}/properties/{property-id}	deletePagePropertyById	Delete page property by id	WRITE	read:page:confluence write:page:confluence			
GET	/wiki/api/v2/pages/{page-id}/versions/{version-number}	getPageVersionDetails	Get page version details	READ	read:page:confluence			
GET	/wiki/api/v2/space-permissions	getAvailableSpacePermissions	Get available space permissions	READ	read:space.permission:confluence			cursor:string limit:integer
POST	/wiki/api/v2/space-permissions/transition/access-removals	bulkRemoveSpacePermissionAccess	Bulk remove space permission access	ADMIN	write:configuration:confluence		experimental	
GET	/wiki/api/v2/space-permissions/transition/combinations	listSpacePermissionCombinations	List space permission combinations	ADMIN	read:configuration:confluence		experimental	cursor:string limit:integer
POST	/wiki/api/v2/space-permissions/transition/combinations	generateSpacePermissionCombinations	Generate space permission combinations	ADMIN	write:configuration:confluence		experimental	
POST	/wiki/api/v2/space-permissions/transition/role-assignments	bulkAssignSpacePermissionRoles	Bulk assign space permission roles	ADMIN	write:configuration:confluence		experimental	
GET	/wiki/api/v2/space-permissions/transition/tasks/{taskId}	getSpacePermissionTransitionTaskStatus	Get space permission transition task status	ADMIN	read:configuration:confluence		experimental	
GET	/wiki/api/v2/space-role-mode	getSpaceRoleMode	Get space role mode	READ	read:configuration:confluence			
GET	/wiki/api/v2/space-roles	getAvailableSpaceRoles	Get available space roles	READ	read:space.permission:confluence			space-id:string role-type:string principal-id:string principal-type:string cursor:string limit:integer
POST	/wiki/api/v2/space-roles	createSpaceRole	Create space role	ADMIN	write:configuration:confluence			
GET	/wiki/api/v2/space-roles/{id}	getSpaceRolesById	Get space roles by id	READ	read:space.permission:confluence			
PUT	/wiki/api/v2/space-roles/{id}	updateSpaceRole	Update space role	ADMIN	write:configuration:confluence			
DELETE	/wiki/api/v2/space-roles/{id}	deleteSpaceRole	Delete space role	ADMIN	write:configuration:confluence			
GET	/wiki/api/v2/spaces	getSpaces	Get spaces	READ	read:space:confluence			ids:integer[] keys:string[] type:string status:string labels:string[] favorited-by:string not-favorited-by:string sort:string description-format:string include-icon:boolean cursor:string limit:integer
POST	/wiki/api/v2/spaces	createSpace	Create space	WRITE	write:space:confluence			
GET	/wiki/api/v2/spaces/{id}	getSpaceById	Get space by id	READ	read:space:confluence			description-format:string include-icon:boolean include-operations:boolean include-properties:boolean include-permissions:boolean include-role-assignments:boolean include-labels:boolean
GET	/wiki/api/v2/spaces/{id}/blogposts	getBlogPostsInSpace	Get blog posts in space	READ	read:page:confluence			sort:string status:string[] title:string body-format:string cursor:string limit:integer
GET	/wiki/api/v2/spaces/{id}/classification-level/default	getSpaceDefaultClassificationLevel	Get space default classification level	READ	read:space:confluence			
PUT	/wiki/api/v2/spaces/{id}/classification-level/default	putSpaceDefaultClassificationLevel	Put space default classification level	WRITE	read:space:confluence write:space:confluence			
DELETE	/wiki/api/v2/spaces/{id}/classification-level/default	deleteSpaceDefaultClassificationLevel	Delete space default classification level	WRITE	read:space:confluence write:space:confluence			
GET	/wiki/api/v2/spaces/{id}/content/labels	getSpaceContentLabels	Get space content labels	READ	read:space:confluence			prefix:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/spaces/{id}/custom-content	getCustomContentByTypeInSpace	Get custom content by type in space	READ	read:custom-content:confluence			type!:string cursor:string limit:integer body-format:string
GET	/wiki/api/v2/spaces/{id}/labels	getSpaceLabels	Get space labels	READ	read:space:confluence			prefix:string sort:string cursor:string limit:integer
GET	/wiki/api/v2/spaces/{id}/operations	getSpaceOperations	Get space operations	READ	read:space:confluence			
GET	/wiki/api/v2/spaces/{id}/pages	getPagesInSpace	Get pages in space	READ	read:page:confluence			depth:string sort:string status:string[] title:string body-format:string cursor:string limit:integer
GET	/wiki/api/v2/spaces/{id}/permissions	getSpacePermissionsAssignments	Get space permissions assignments	READ	read:space:confluence			cursor:string limit:integer
GET	/wiki/api/v2/spaces/{id}/role-assignments	getSpaceRoleAssignments	Get space role assignments	READ	read:space.permission:confluence			role-id:string role-type:string principal-id:string principal-type:string cursor:string limit:integer
POST	/wiki/api/v2/spaces/{id}/role-assignments	setSpaceRoleAssignments	Set space role assignments	SPACE_ADMIN	write:space.permission:confluence			
GET	/wiki/api/v2/spaces/{space-id}/properties	getSpaceProperties	Get space properties	READ	read:space:confluence			key:string cursor:string limit:integer
POST	/wiki/api/v2/spaces/{space-id}/properties	createSpaceProperty	Create space property	WRITE	read:space:confluence write:space:confluence			
GET	/wiki/api/v2/spaces/{space-id}/properties/{property-id}	getSpacePropertyById	Get space property by id	READ	read:space:confluence			
PUT	/wiki/api/v2/spaces/{space-id}/properties/{property-id}	updateSpacePropertyById	Update space property by id	WRITE	read:space:confluence write:space:confluence			
DELETE	/wiki/api/v2/spaces/{space-id}/properties/{property-id}	deleteSpacePropertyById	Delete space property by id	WRITE	read:space:confluence write:space:confluence			
GET	/wiki/api/v2/tasks	getTasks	Get tasks	READ	read:task:confluence			body-format:string include-blank-tasks:boolean status:string task-id:integer[] space-id:integer[] page-id:integer[] blogpost-id:integer[] created-by:string[] assigned-to:string[] completed-by:string[] created-at-from:integer created-at-to:integer due-at-from:integer due-at-to:integer completed-at-from:integer completed-at-to:integer cursor:string limit:integer
GET	/wiki/api/v2/tasks/{id}	getTaskById	Get task by id	READ	read:task:confluence			body-format:string
PUT	/wiki/api/v2/tasks/{id}	updateTask	Update task	WRITE	write:task:confluence			body-format:string
POST	/wiki/api/v2/user/access/check-access-by-email	checkAccessByEmail	Check access by email	NONE	read:configuration:confluence		experimental	
POST	/wiki/api/v2/user/access/invite-by-email	inviteByEmail	Invite by email	NONE	read:configuration:confluence		experimental	
POST	/wiki/api/v2/users-bulk	createBulkUserLookup	Create bulk user lookup	READ	read:user:confluence			
POST	/wiki/api/v2/whiteboards	createWhiteboard	Create whiteboard	WRITE	write:whiteboard:confluence			private:boolean
GET	/wiki/api/v2/whiteboards/{id}	getWhiteboardById	Get whiteboard by id	READ	read:whiteboard:confluence			include-collaborators:boolean include-direct-children:boolean include-operations:boolean include-properties:boolean
DELETE	/wiki/api/v2/whiteboards/{id}	deleteWhiteboard	Delete whiteboard	DELETE	delete:whiteboard:confluence			
GET	/wiki/api/v2/whiteboards/{id}/ancestors	getWhiteboardAncestors	Get whiteboard ancestors	READ	read:content.metadata:confluence			limit:integer
GET	/wiki/api/v2/whiteboards/{id}/classification-level	getWhiteboardClassificationLevel	Get whiteboard classification level	READ	read:whiteboard:confluence			
PUT	/wiki/api/v2/whiteboards/{id}/classification-level	putWhiteboardClassificationLevel	Put whiteboard classification level	WRITE	write:whiteboard:confluence			
POST	/wiki/api/v2/whiteboards/{id}/classification-level/reset	postWhiteboardClassificationLevel	Post whiteboard classification level	WRITE	write:whiteboard:confluence			
GET	/wiki/api/v2/whiteboards/{id}/descendants	getWhiteboardDescendants	Get whiteboard descendants	READ	read:hierarchical-content:confluence			limit:integer depth:integer cursor:string
GET	/wiki/api/v2/whiteboards/{id}/direct-children	getWhiteboardDirectChildren	Get whiteboard direct children	READ	read:hierarchical-content:confluence			cursor:string limit:integer sort:string
GET	/wiki/api/v2/whiteboards/{id}/operations	getWhiteboardOperations	Get whiteboard operations	READ	read:whiteboard:confluence			
GET	/wiki/api/v2/whiteboards/{id}/properties	getWhiteboardContentProperties	Get whiteboard content properties	READ	read:whiteboard:confluence			key:string sort:string cursor:string limit:integer
POST	/wiki/api/v2/whiteboards/{id}/properties	createWhiteboardProperty	Create whiteboard property	WRITE	read:whiteboard:confluence write:whiteboard:confluence			
GET	/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}	getWhiteboardContentPropertiesById	Get whiteboard content properties by id	READ	read:whiteboard:confluence			
PUT	/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}	updateWhiteboardPropertyById	Update whiteboard property by id	WRITE	read:whiteboard:confluence write:whiteboard:confluence			
DELETE	/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}	deleteWhiteboardPropertyById	Delete whiteboard property by id	WRITE	read:whiteboard:confluence write:whiteboard:confluence			
`,
}
