{{- define "bellbuoy.labels" -}}
app.kubernetes.io/name: bellbuoy
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{- define "bellbuoy.selector" -}}
app.kubernetes.io/name: bellbuoy
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
