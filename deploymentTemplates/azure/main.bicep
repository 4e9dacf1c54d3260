// The bot registration and its web app. Secrets come as parameters and are never written here.
//   az deployment group create -g <group> -f main.bicep -p name=xmessbot appId=<id> appPassword=<secret> sqlConnection=<string>
@description('Name of the bot and of the web app; globally unique.')
param name string

@description('Application (client) id of the Entra registration of the bot.')
param appId string

@secure()
@description('Its client secret.')
param appPassword string

@description('Tenant of a single-tenant registration.')
param tenantId string = subscription().tenantId

@secure()
@description('Connection string of the SQL Server database.')
param sqlConnection string

param location string = resourceGroup().location
param sku string = 'B1'

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: sku }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      webSocketsEnabled: true
      alwaysOn: true
      healthCheckPath: '/health/ready'
      appSettings: [
        { name: 'ASPNETCORE_ENVIRONMENT', value: 'Production' }
        { name: 'MicrosoftAppType', value: 'SingleTenant' }
        { name: 'MicrosoftAppId', value: appId }
        { name: 'MicrosoftAppPassword', value: appPassword }
        { name: 'MicrosoftAppTenantId', value: tenantId }
        { name: 'Database__Provider', value: 'SqlServer' }
        { name: 'ConnectionStrings__Xmess', value: sqlConnection }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'XmessBot'
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenantId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

output messagingEndpoint string = bot.properties.endpoint
