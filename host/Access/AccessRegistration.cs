using System.Threading.RateLimiting;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Access.Own;
using ClassTeacherPlatform.Host.Access.Roles;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Incidents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access;

internal static class AccessRegistration
{
    public const string LoginLimit = "login";

    public static void AddAccess(this IServiceCollection services, HostPaths paths, IConfiguration configuration)
    {
        services.AddStore<AccountsContext>();
        services.AddSingleton<IDbContextFactory<AccountsContext>, AccountsContextFactory>();
        services.AddScoped<IAccountDirectory, AccountDirectory>().AddScoped<SecondFactorRule>();
        services.AddScoped<AccountFreezer>().AddScoped<IAccountFreezing, AccountFreezing>();
        services.AddScoped<AccountShelf>().AddScoped<AccountReader>().AddScoped<IAccessList, AccessList>().AddScoped<RecoveryCodes>();
        services.AddSingleton<StrangeLogins>().AddSingleton<RoleGrants>();
        services.AddSingleton<PermissionTable>().AddSingleton<IDeclarePermissions, KernelPermissions>();
        services.AddSingleton<IStartStep, MigrateAccounts>();
        services.Configure<AccessSettings>(configuration.GetSection("Access"));
        services.AddDataProtection().SetApplicationName("ClassTeacherPlatform").PersistKeysToFileSystem(new DirectoryInfo(paths.Keys));
        services.AddIdentity();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CircuitAuthentication>();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(LoginLimit, LimitLogins);
        });
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseUnfinishedAccounts();
        app.UseAntiforgery();
    }

    public static void MapAccess(this WebApplication app) => app.MapLogout();

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Password = new PasswordOptions
                {
                    RequiredLength = 10,
                    RequiredUniqueChars = 4,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
                identity.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5) };
            })
            .AddEntityFrameworkStores<AccountsContext>()
            .AddSignInManager<AccountSignIn>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "ctp.session";
            cookie.LoginPath = "/login";
            cookie.AccessDeniedPath = "/not-found";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(9);
            cookie.SlidingExpiration = true;
        });
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));
    }

    /// <summary>Attempts per address and minute, beside the lockout per account; looking at the form is free.</summary>
    private static RateLimitPartition<string> LimitLogins(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return RateLimitPartition.GetNoLimiter("look");
        }

        var settings = http.RequestServices.GetRequiredService<Microsoft.Extensions.Options.IOptions<AccessSettings>>().Value;
        return RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.LoginsPerMinute, Window = TimeSpan.FromMinutes(1) });
    }
}
