"""Django's settings. What differs between installations comes from `environment`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONCE, NONE, SELF
from django.db.backends.signals import connection_created

from radslag.project import environment
from radslag.project.sqlite import SQLITE_OPTIONS, assert_pragmas

PACKAGE = Path(__file__).resolve().parents[1]
DATA = environment.data_folder()

DEBUG = environment.flag("RADSLAG_DEBUG")
DEMO = environment.flag("RADSLAG_DEMO")
SECRET_KEY = environment.secret_key()
SECRET_FILE = environment.secret_file()  # where `radslag init` makes one
BASE_URL = environment.base_url()
CHECKED_AT_START = not DEBUG  # by the WSGI application; `radslag serve` always asks

_LOCAL = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = [BASE_URL.partition("://")[2].partition(":")[0]] if BASE_URL else list(_LOCAL)
CSRF_TRUSTED_ORIGINS = [BASE_URL] if BASE_URL else []
_SECURE = BASE_URL.startswith("https:")

INSTALLED_APPS = [
    "radslag.project",
    "radslag.faces.look",
    "radslag.faces.public",
    "radslag.faces.web",
    "radslag.flows.importing",
    "radslag.flows.search",
    "radslag.domain.meetings",
    "radslag.domain.accounts",
    "radslag.domain.parties",
    "radslag.domain.history",
    "allauth",
    "allauth.account",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "template_partials",
    "django.forms",  # its own templates of fields, which ours stand before
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "radslag.faces.look.middleware.PrivateUnlessPublic",
    "radslag.faces.look.middleware.ErrorsInWords",
]

ROOT_URLCONF = "radslag.project.urls"
WSGI_APPLICATION = "radslag.project.wsgi.application"
APPEND_SLASH = True

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # One folder a screen, with its templates in it.
        "DIRS": sorted(PACKAGE.glob("faces/*/*/templates")),
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "radslag.faces.look.context.page",
            ],
            "builtins": [
                "template_partials.templatetags.partials",
                "radslag.faces.look.templatetags.look",
            ],
        },
    }
]

FORM_RENDERER = "radslag.faces.look.forms.Renderer"

_database = dj_database_url.parse(environment.database_url(), conn_max_age=60)
if _database["ENGINE"].endswith("sqlite3"):
    _database["OPTIONS"] = {**_database.get("OPTIONS", {}), **SQLITE_OPTIONS}
    _database["TEST"] = {"NAME": None}
    connection_created.connect(assert_pragmas, dispatch_uid="radslag-sqlite")
DATABASES = {"default": _database}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DATA / "files", "file_permissions_mode": 0o600},
    },
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage",
    },
}
STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG

TASKS = {
    "default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "reading"]},
}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # people are added by an administrator, who knows them
ACCOUNT_FORMS = {
    "login": "radslag.faces.web.accounts.forms.SignIn",
    "change_password": "radslag.faces.web.accounts.forms.ChangePassword",
    "reset_password": "radslag.faces.web.accounts.forms.ForgotPassword",
    "reset_password_from_key": "radslag.faces.web.accounts.forms.ResetPassword",
}
# By address of the machine first, so that nobody can lock out somebody else by failing as them.
ACCOUNT_RATE_LIMITS = {"login_failed": "10/5m/ip,100/h/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if _SECURE else 0  # the proxy in front says who asks
ACCOUNT_ADAPTER = "radslag.faces.web.accounts.adapter.Adapter"
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_PREVENT_ENUMERATION = True

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = _SECURE
CSRF_COOKIE_SECURE = _SECURE
CSRF_FAILURE_VIEW = "radslag.faces.look.errors.no_token"
SECURE_SSL_REDIRECT = False  # the proxy in front does that; it knows the outer scheme
SECURE_HSTS_SECONDS = 31_536_000 if _SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _SECURE else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    },
}

LANGUAGE_CODE = "sv"
USE_I18N = True
TIME_ZONE = "Europe/Stockholm"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False

DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
DATA_UPLOAD_MAX_NUMBER_FILES = 1_000
FILE_UPLOAD_PERMISSIONS = 0o600

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "radslag.project.logs.OneLine",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
